import type {LoginOutcome, RecordedEnvironment, RecordedStep, SignedInIdentity} from '../evidence/recording.ts'
import {type ExitCode, exit} from '../errors.ts'
import {namesOf} from '../saml/attributes.ts'
import {tableOf} from '../table.ts'
import type {ReportedFinding} from './finding.ts'

/** What a login test came to. `not-approved`: nobody approved on the phone; `undecided`: we could not tell. */
export type Verdict = 'passed' | 'failed' | 'not-approved' | 'undecided'

/** The report of `test-login`. Additions only within one schema number. */
export interface LoginReport {
  readonly schema: 'vgefos.report/1'
  readonly tool: string
  readonly command: 'test-login'
  readonly startedAt: string
  readonly durationMs: number
  readonly environment: RecordedEnvironment
  readonly organisation: {readonly slug: string; readonly name: string}
  readonly profile: string
  readonly verdict: Verdict
  readonly exitCode: ExitCode
  readonly counts: Counts
  readonly logins: readonly ReportedLogin[]
  /** Root cause first. */
  readonly findings: readonly ReportedFinding[]
  /** What was kept on disk; absent when nothing was. */
  readonly kept: KeptFiles | undefined
}

export interface ReportedLogin {
  readonly app: {readonly key: string; readonly name: string}
  readonly verdict: Verdict
  readonly durationMs: number
  readonly steps: readonly RecordedStep[]
  readonly outcome: LoginOutcome
  readonly messages: number
  /** Whether the person had to approve on the phone. Without it single sign-on did its work. */
  readonly approved: boolean
  readonly expectations: readonly Expectation[]
}

/** Something that the one who ran the test said must be so. */
export interface Expectation {
  readonly what: 'identity' | 'loa' | 'attribute'
  /** The attribute's name, for `attribute`. */
  readonly name: string | undefined
  readonly expected: string
  readonly got: string
  readonly met: boolean
}

/** Errors, warnings and notices count broken rules, errors also what was expected and not met; the rest, every time a rule was tried on a message. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  readonly passed: number
  readonly notApplicable: number
  readonly noEvidence: number
}

export interface KeptFiles {
  readonly folder: string
  readonly files: readonly string[]
}

/** The verdict on one login: what stopped it weighs before what was found on the way. */
export function loginVerdict(
  outcome: LoginOutcome,
  findings: readonly ReportedFinding[],
  expectations: readonly Expectation[],
): Verdict {
  if (outcome.kind === 'not-approved' || findings.some(({code}) => nobodyApproved.includes(code))) return 'not-approved'
  if (outcome.kind === 'unreachable' || outcome.kind === 'unclear') return 'undecided'
  const failed = findings.some(({level}) => level === 'error') || expectations.some(({met}) => !met)
  return outcome.kind === 'refused' || failed ? 'failed' : 'passed'
}

/** The rules that say: the phone was the reason. */
export const nobodyApproved: readonly string[] = ['EID01', 'EID02']

/** Over several logins 1 beats 3 beats 4 beats 0, and `--strict` counts warnings as failures. */
export function reportVerdict(verdicts: readonly Verdict[], warnings: number, strict: boolean): Verdict {
  if (verdicts.includes('failed') || (strict && warnings > 0)) return 'failed'
  return (['undecided', 'not-approved'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'passed'
}

export const exitOf: Readonly<Record<Verdict, ExitCode>> = {
  passed: exit.passed,
  failed: exit.failed,
  undecided: exit.undecided,
  'not-approved': exit.notApproved,
}

/** What the test expects of the person who is logged in at the end. */
export interface Expected {
  readonly name: string | undefined
  readonly hsaId: string | undefined
  readonly loa: string | undefined
  readonly attributes: readonly string[]
}

/** Compares the person on the page with what was expected. A login that ended otherwise has nothing to compare. */
export function compareIdentity(identity: SignedInIdentity, expected: Expected): readonly Expectation[] {
  const same = (what: Expectation['what'], name: string, want: string | undefined, got: string | undefined): Expectation[] =>
    want === undefined ? [] : [{what, name, expected: want, got: got ?? '', met: got === want}]
  return [
    ...same('identity', 'name', expected.name, identity.name),
    ...same('identity', 'hsaId', expected.hsaId, identity.hsaId),
    ...(expected.loa === undefined ? [] : [compareLoa(identity.loa ?? '', expected.loa)]),
    ...expected.attributes.map((wanted) => compareAttribute(identity, wanted)),
  ]
}

/** The level may be given as its URI, or by its last part: `loa3`. */
function compareLoa(got: string, expected: string): Expectation {
  return {what: 'loa', name: 'loa', expected, got, met: got === expected || got.endsWith(`/${expected}`)}
}

/**
 * `NAME` must be there with a value; `NAME=VALUE` must have that value among its values. The name is the whole one or
 * the friendly one, which then stands for every name that is known by it.
 */
function compareAttribute(identity: SignedInIdentity, wanted: string): Expectation {
  const at = wanted.indexOf('=')
  const name = at < 0 ? wanted : wanted.slice(0, at)
  const expected = at < 0 ? '' : wanted.slice(at + 1)
  const attributes = tableOf(identity.attributes)
  const values = [name, ...namesOf(name)].flatMap((one) => attributes[one] ?? [])
  const met = at < 0 ? values.some((value) => value.trim() !== '') : values.includes(expected)
  return {what: 'attribute', name, expected, got: values.join(', '), met}
}
