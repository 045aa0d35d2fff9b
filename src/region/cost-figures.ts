import type {Text} from '../text.ts'

/** Where a figure comes from: the region's assignment, the register of parties, or the user's own. */
export type Origin = 'assignment' | 'register' | 'own'

export interface Figure {
  readonly value: number
  readonly unit: 'SEK/year' | 'SEK' | 'hours' | 'organisations'
  readonly title: Text
  readonly origin: Origin
}

/** The figures that the comparison is made of, as the region's assignment states them. Money in SEK, time in hours. */
export const assignmentFigures = {
  'shared-structure': money(1_000_000, 'SEK/year', 'Gemensam struktur, per år', 'The shared structure, a year'),
  'shared-hours-low': hours(10, 'Timmar per organisation, gemensam väg, minst', 'Hours for each, the shared way, at least'),
  'shared-hours-high': hours(20, 'Timmar per organisation, gemensam väg, högst', 'Hours for each, the shared way, at most'),
  'own-connection': money(300_000, 'SEK/year', 'Egen anslutning för en kommun utan IdP, per år', 'A connection of its own for a municipality without an IdP, a year'),
  'own-hours-low': hours(40, 'Timmar per kommun med IdP, var för sig, minst', 'Hours for each with an IdP, each on its own, at least'),
  'own-hours-high': hours(160, 'Timmar per kommun med IdP, var för sig, högst', 'Hours for each with an IdP, each on its own, at most'),
  'budget-1': money(800_000, 'SEK', 'Projektbudget, post 1', 'Project budget, item 1'),
  'budget-2': money(1_000_000, 'SEK', 'Projektbudget, post 2', 'Project budget, item 2'),
  'budget-3': money(350_000, 'SEK', 'Projektbudget, post 3', 'Project budget, item 3'),
  'budget-4': money(50_000, 'SEK', 'Projektbudget, post 4', 'Project budget, item 4'),
} as const

export type FigureName = keyof typeof assignmentFigures
export type Figures = Readonly<Record<FigureName, Figure>>

export const figureNames = Object.keys(assignmentFigures) as readonly FigureName[]

/** The figures with the user's own in the place of some. */
export function withOwn(own: Readonly<Partial<Record<FigureName, number>>>): Figures {
  const changed = figureNames.map((name) => {
    const figure: Figure = assignmentFigures[name]
    const value = own[name]
    return [name, value === undefined ? figure : {...figure, value, origin: 'own'}] as const
  })
  return Object.fromEntries(changed) as unknown as Figures
}

/** The figure that is above the one it is to be the lower end of; nothing when each range goes upwards. */
export function reversedRange(figures: Figures): readonly [low: FigureName, high: FigureName] | undefined {
  const ranges = [['shared-hours-low', 'shared-hours-high'], ['own-hours-low', 'own-hours-high']] as const
  return ranges.find(([low, high]) => figures[low].value > figures[high].value)
}

function money(value: number, unit: 'SEK/year' | 'SEK', sv: string, en: string): Figure {
  return {value, unit, title: {sv, en}, origin: 'assignment'}
}

function hours(value: number, sv: string, en: string): Figure {
  return {value, unit: 'hours', title: {sv, en}, origin: 'assignment'}
}
