import type {Text} from '../text.ts'

/** When in a connection something is to be settled. Each phase takes for granted that those before it are done. */
export const phases = ['preparation', 'test', 'production'] as const

export type Phase = (typeof phases)[number]

export const phaseTitles: Readonly<Record<Phase, Text>> = {
  preparation: {sv: 'Förberedelser', en: 'Preparation'},
  test: {sv: 'Test', en: 'Test'},
  production: {sv: 'Produktion', en: 'Production'},
}

/** Whether that phase is part of what is to be settled by the wanted one. */
export function isDueBy(phase: Phase, wanted: Phase): boolean {
  return phases.indexOf(phase) <= phases.indexOf(wanted)
}
