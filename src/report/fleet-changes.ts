import type {Check, Suite} from './checks.ts'

/** A check that changed, of one subject. */
export interface Change {
  readonly subject: string
  readonly check: Check
}

/** What differs from last time. A failure that nobody looked for again is never called mended. */
export interface Changes {
  /** Failed now, looked at and not failed then. */
  readonly newFailures: readonly Change[]
  /** Failed now, by a rule that did not exist for that subject then. */
  readonly byNewRules: readonly Change[]
  /** Failed then, judged and not failed now. */
  readonly mended: readonly Change[]
  /** Failed then; now nobody looked. */
  readonly noLongerTested: readonly Change[]
  /** Exceptions whose last day has passed. */
  readonly waiversPast: readonly Change[]
  /** Subjects that were not among the results then. */
  readonly newSubjects: readonly string[]
  /** Subjects that are not among the results now. */
  readonly goneSubjects: readonly string[]
}

interface Seen {
  readonly suite: Suite
  readonly startedAt: string
}

export function changesBetween(before: readonly Seen[], now: readonly Seen[]): Changes {
  const then = new Map(before.map(({suite}) => [suite.subject, suite]))
  const today = new Map(now.map(({suite}) => [suite.subject, suite]))
  const both = now.flatMap(({suite}) => {
    const earlier = then.get(suite.subject)
    return earlier ? [{suite, earlier}] : []
  })
  const failures = both.flatMap(({suite, earlier}) =>
    suite.checks.filter(hasFailed).map((check) => ({subject: suite.subject, check, earlier, was: find(earlier, check.code)})),
  )
  const earlierFailures = both.flatMap(({suite, earlier}) =>
    earlier.checks.filter(hasFailed).map((check) => ({subject: suite.subject, check, is: find(suite, check.code), suite})),
  )
  return {
    newFailures: failures.filter(({was, earlier}) => (was ? !hasFailed(was) : hasUnlisted(earlier))).map(changeOf),
    byNewRules: failures.filter(({was, earlier}) => !was && !hasUnlisted(earlier)).map(changeOf),
    mended: earlierFailures.filter(({is}) => is && isSound(is)).map(changeOf),
    noLongerTested: earlierFailures.filter(({is}) => !is || !(isSound(is) || is.verdict === 'failed' || is.verdict === 'waived')).map(changeOf),
    waiversPast: now.flatMap(({suite, startedAt}) =>
      suite.checks.filter(({waiver}) => waiver && waiver.until < startedAt.slice(0, 10)).map((check) => ({subject: suite.subject, check})),
    ),
    newSubjects: [...today.keys()].filter((subject) => !then.has(subject)),
    goneSubjects: [...then.keys()].filter((subject) => !today.has(subject)),
  }
}

function changeOf({subject, check}: Change): Change {
  return {subject, check}
}

function find({checks}: Suite, code: string): Check | undefined {
  return checks.find((check) => check.code === code)
}

function hasFailed({verdict, hiddenBy}: Check): boolean {
  return verdict === 'failed' && hiddenBy === null
}

function isSound({verdict}: Check): boolean {
  return verdict === 'passed' || verdict === 'warning' || verdict === 'notice'
}

/** What passed may then have been counted only, and a rule that is not listed need not be new. */
function hasUnlisted({unlisted}: Suite): boolean {
  return Object.keys(unlisted ?? {}).length > 0
}
