import type {RecordedStep} from '../evidence/recording.ts'

export interface StepLog {
  /** Writes down a step that has just been taken; its time is what passed since the one before. */
  add(step: Pick<RecordedStep, 'kind' | 'host' | 'state' | 'notes'>): void
  steps(): readonly RecordedStep[]
}

export function stepLog(startedAt: number, onStep: ((step: RecordedStep) => void) | undefined): StepLog {
  const steps: RecordedStep[] = []
  let previous = startedAt
  return {
    add(step) {
      const now = Date.now()
      const recorded = {...step, startedMs: previous - startedAt, durationMs: now - previous}
      previous = now
      steps.push(recorded)
      onStep?.(recorded)
    },
    steps: () => [...steps],
  }
}
