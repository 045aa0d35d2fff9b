import {familyOf} from '../rules/order.ts'
import {inPlainOrder} from '../text-order.ts'
import type {Language} from '../text.ts'
import {type Check, type CheckReport, type ReportedConflict, type Suite, type Verdict, countVerdicts} from './checks.ts'
import {type Changes, changesBetween} from './fleet-changes.ts'

/** One subject among the many, with the report that its suite was in. */
export interface FleetRow {
  readonly suite: Suite
  readonly profile: string
  /** The language that its texts were written in. */
  readonly language: Language
  /** RFC 3339 */
  readonly startedAt: string
  readonly counts: Readonly<Record<Verdict, number>>
}

/** One or fifty results, read as one: the worst subject first. */
export interface Fleet {
  readonly title: string
  readonly language: Language
  readonly tool: string
  /** RFC 3339: when the latest of the results was made. */
  readonly date: string
  readonly rows: readonly FleetRow[]
  /** Families of rules that some check belongs to, in the order of the alphabet. */
  readonly areas: readonly string[]
  readonly conflicts: readonly ReportedConflict[]
  readonly changes: Changes | undefined
}

interface FleetOptions {
  readonly language: Language
  readonly since?: readonly CheckReport[] | undefined
}

/** Reads results as one. Of several for the same subject under the same profile and title, the latest counts. */
export function fleetOf(reports: readonly CheckReport[], {language, since}: FleetOptions): Fleet {
  const latest = [...reports].sort((one, other) => inPlainOrder(one.startedAt, other.startedAt))
  const rows = latestRows(latest).sort(worstFirst)
  const last = latest.at(-1)
  const families = rows.flatMap(({suite}) => suite.checks.map(({code}) => familyOf(code)))
  return {
    title: [...new Set(reports.map(({title}) => title))].join(', '),
    language,
    tool: `vgefos ${last?.tool.version ?? ''}`.trim(),
    date: last?.startedAt ?? '',
    rows,
    areas: [...new Set(families)].sort(),
    conflicts: [...new Map(reports.flatMap(({conflicts = []}) => conflicts.map((each) => [each.id, each] as const))).values()],
    changes: since === undefined ? undefined : changesBetween(latestRows(since), rows),
  }
}

function latestRows(reports: readonly CheckReport[]): FleetRow[] {
  const inOrder = [...reports].sort((one, other) => inPlainOrder(one.startedAt, other.startedAt))
  const rows = inOrder.flatMap(({suites, title, profile, language, startedAt}) =>
    suites.map((suite) => {
      const row: FleetRow = {suite, profile, language, startedAt, counts: countVerdicts([suite])}
      return [`${title}\n${profile}\n${suite.subject}`, row] as const
    }),
  )
  return [...new Map(rows).values()]
}

function worstFirst(one: FleetRow, other: FleetRow): number {
  for (const verdict of gravity) {
    const difference = other.counts[verdict] - one.counts[verdict]
    if (difference !== 0) return difference
  }
  return one.suite.subject.localeCompare(other.suite.subject, 'sv')
}

/** The worst first. What nobody could look at is worse than what was looked at and is right. */
export const gravity: readonly Verdict[] = ['crashed', 'failed', 'warning', 'no-evidence', 'by-hand', 'notice', 'waived', 'passed', 'not-applicable']

/** How much was looked at, and how much of that is right: two figures that are never made one. */
export interface Coverage {
  /** Requirements that apply. */
  readonly applicable: number
  /** Those of them that were judged, by a machine or a named person. */
  readonly judged: number
  /** Those of the judged that nothing is wrong with; warnings and notes are remarks, not errors. */
  readonly met: number
}

export function coverageOf(rows: readonly Pick<FleetRow, 'counts'>[]): Coverage {
  const sum = (...verdicts: readonly Verdict[]): number =>
    rows.reduce((total, {counts}) => total + verdicts.reduce((own, verdict) => own + counts[verdict], 0), 0)
  const met = sum('passed', 'warning', 'notice')
  const judged = met + sum('failed', 'waived')
  return {applicable: judged + sum('no-evidence', 'by-hand', 'crashed'), judged, met}
}

/** The worst that the checks of one area came to, and how many came to it; undefined when none applies. */
export function areaVerdict({suite}: FleetRow, area: string): {readonly verdict: Verdict; readonly count: number} | undefined {
  const own = suite.checks.filter(({code, hiddenBy}) => hiddenBy === null && familyOf(code) === area)
  const verdict = gravity.find((each) => own.some((check) => check.verdict === each))
  return verdict === undefined ? undefined : {verdict, count: own.filter((check) => check.verdict === verdict).length}
}

/** One failing requirement and everybody who fails it: what stands in the way. */
export interface Obstacle {
  readonly check: Check
  readonly language: Language
  readonly subjects: readonly string[]
  /** Of one of them at least; where it is only an indication for all, something else could look the same. */
  readonly isProved: boolean
}

/** What is failed, by requirement; what is proved first, then that which most fail. */
export function obstaclesOf(rows: readonly FleetRow[]): readonly Obstacle[] {
  const byCode = new Map<string, Obstacle>()
  for (const {suite, language} of rows)
    for (const check of suite.checks) {
      if (check.hiddenBy !== null || (check.verdict !== 'failed' && check.verdict !== 'crashed')) continue
      const known = byCode.get(check.code)
      const isProved = (known?.isProved ?? false) || check.verdict === 'crashed' || check.certainty === 'proved'
      byCode.set(check.code, {check, language, ...known, isProved, subjects: [...(known?.subjects ?? []), suite.subject]})
    }
  return [...byCode.values()].sort((one, other) => Number(other.isProved) - Number(one.isProved) || other.subjects.length - one.subjects.length)
}
