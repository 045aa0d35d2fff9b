import {exit} from '../src/errors.ts'
import {say} from './language.ts'

type CleanUp = () => Promise<void> | void

/** Handed to what is bundled apart: a copy of this module there would have a list of its own, that no signal reads. */
export type OnInterrupt = typeof onInterrupt

const cleanUps = new Set<CleanUp>()
/** How long the cleaning may take before the process ends anyway. Milliseconds. */
const patience = 5_000
let stopping = false

/** Registers what must be closed when the user presses Ctrl-C: browsers, servers. Returns the way to forget it again. */
export function onInterrupt(cleanUp: CleanUp): () => void {
  cleanUps.add(cleanUp)
  return () => void cleanUps.delete(cleanUp)
}

/** Ctrl-C cleans up and exits with 130, SIGTERM with 143. A second signal does not wait. */
export function exitOnSignals(): void {
  process.on('SIGINT', () => void stop(exit.interrupted))
  process.on('SIGTERM', () => void stop(exit.terminated))
}

async function stop(code: number): Promise<void> {
  if (stopping) process.exit(code)
  stopping = true
  process.stderr.write(`\n${say({sv: 'Avbruten. Stänger …', en: 'Interrupted. Closing …'})}\n`)
  setTimeout(() => process.exit(code), patience).unref()
  await Promise.allSettled([...cleanUps].map(async (cleanUp) => cleanUp()))
  process.exit(code)
}

/** Waits until the user has had enough, and closes then. For commands that serve. */
export async function untilInterrupted(close: CleanUp): Promise<never> {
  onInterrupt(close)
  return new Promise<never>(() => undefined)
}
