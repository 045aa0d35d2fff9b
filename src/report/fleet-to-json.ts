import type {Language} from '../text.ts'
import type {Verdict} from './checks.ts'
import {type Coverage, type Fleet, coverageOf, obstaclesOf} from './fleet.ts'
import type {Changes} from './fleet-changes.ts'
import {headlineOf} from './fleet-headline.ts'

/** Many results as one, for other programs. Keys are stable. */
export interface FleetAnswer {
  readonly schema: 'vgefos.fleet/1'
  readonly title: string
  readonly language: Language
  /** RFC 3339: when the latest of the results was made. */
  readonly date: string
  readonly headline: string
  readonly coverage: Coverage
  readonly subjects: readonly {
    readonly subject: string
    readonly profile: string
    readonly startedAt: string
    readonly counts: Readonly<Record<Verdict, number>>
    readonly coverage: Coverage
  }[]
  readonly obstacles: readonly {
    readonly code: string
    readonly title: string
    readonly owner: string
    readonly certainty: 'proved' | 'indication'
    readonly subjects: readonly string[]
  }[]
  /** `null` when nothing earlier was given. */
  readonly changes: Readonly<Record<keyof Changes, readonly unknown[]>> | null
}

export function fleetToJson(fleet: Fleet): FleetAnswer {
  const {title, language, date, rows, changes} = fleet
  return {
    schema: 'vgefos.fleet/1',
    title,
    language,
    date,
    headline: headlineOf(fleet).text,
    coverage: coverageOf(rows),
    subjects: rows.map((row) => {
      const {suite, profile, startedAt, counts} = row
      return {subject: suite.subject, profile, startedAt, counts, coverage: coverageOf([row])}
    }),
    obstacles: obstaclesOf(rows).map(({check, subjects, isProved}) => ({
      code: check.code,
      title: check.title,
      owner: check.owner,
      certainty: isProved ? 'proved' : 'indication',
      subjects,
    })),
    changes: changes ? told(changes) : null,
  }
}

function told(changes: Changes): NonNullable<FleetAnswer['changes']> {
  const codes = (list: Changes['mended']): readonly unknown[] => list.map(({subject, check}) => ({subject, code: check.code, title: check.title}))
  return {
    newFailures: codes(changes.newFailures),
    byNewRules: codes(changes.byNewRules),
    mended: codes(changes.mended),
    noLongerTested: codes(changes.noLongerTested),
    waiversPast: codes(changes.waiversPast),
    newSubjects: changes.newSubjects,
    goneSubjects: changes.goneSubjects,
  }
}
