import {type CheckEvidence, type CheckEvidenceKind, noEvidence} from '../checklist/grounds.ts'
import type {Phase} from '../checklist/phase.ts'
import type {Certainty, Level, Owner} from '../rules/define.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import {detached} from '../detached.ts'
import {type ExitCode, exit} from '../errors.ts'
import type {Requirement} from '../requirement.ts'
import {type Language, type Text, fill} from '../text.ts'

/** What a check came to. `no-evidence` is never a pass: nobody could look. `crashed` is a bug of ours. */
export type Verdict =
  | 'passed'
  | 'failed'
  | 'warning'
  | 'notice'
  | 'not-applicable'
  | 'no-evidence'
  | 'by-hand'
  | 'waived'
  | 'crashed'

/** One requirement held against one subject, in one language. Every format is written from this. */
export interface Check {
  /** The rule's code, or the item's. */
  readonly code: string
  /** A claim of what was found wrong, in kebab case. */
  readonly name: string
  /** What is demanded. Never changes with the outcome: readers of JUnit keep history by it. */
  readonly title: string
  readonly verdict: Verdict
  readonly level: Level
  readonly certainty: Certainty
  readonly owner: Owner
  /** What was found, one sentence each; or why nothing could be verified or is demanded, where that is known. */
  readonly messages: readonly string[]
  readonly why: string
  readonly fix: string
  readonly requirement: Requirement
  /** Code of the cause that explains this failure; readers that show one thing show that instead. */
  readonly hiddenBy: string | null
  /** Line in the file, from 1, when it is known. */
  readonly line: number | null
  /** What the verdict stands on. `none` when nobody could look, and when it does not apply. */
  readonly evidence: CheckEvidence
  /** When in a connection it is to be settled; `null` outside checklists. */
  readonly phase: Phase | null
  /** The exception that was granted, when one was: also for a check that failed because the exception has run out. */
  readonly waiver: CheckWaiver | null
}

export interface CheckWaiver {
  readonly reason: string
  readonly owner: string
  /** The last day on which it counts, `2026-12-31`. */
  readonly until: string
}

/** A question that the profiles answer differently, among those that concern what was checked. */
export interface ReportedConflict {
  /** `C1` … `C17` */
  readonly id: string
  readonly topic: string
  readonly codes: readonly string[]
  /** What each profile demands, by its name. */
  readonly demands: Readonly<Record<string, string>>
}

/** A document, a login or a capture that checks stand on. */
export interface ReportedSource {
  readonly kind: 'metadata' | 'recording' | 'capture'
  /** As the user named it; `null` when test-login had kept it and vgefos found it. */
  readonly name: string | null
  /** The service that was logged in to; `null` when it is not a recording. */
  readonly app: string | null
  /** RFC 3339: when it was seen; `null` when nobody knows. */
  readonly date: string | null
  /** Why it does not count; `null` when it does. */
  readonly doubt: string | null
}

/** Checks of one subject: an entity of a metadata file, an organisation in an environment. */
export interface Suite {
  /** Who or what was judged: an entityID, or `goteborg/test`. */
  readonly subject: string
  /** The file it was read from, as the user named it. */
  readonly file: string | null
  readonly checks: readonly Check[]
  /** Checks that are counted and not listed: what passed, of each among a federation's thousands. */
  readonly unlisted?: Readonly<Partial<Record<Verdict, number>>>
}

/** The answer of a command that checks. Keys are stable. */
export interface CheckReport {
  readonly schema: 'vgefos.checks/1'
  readonly tool: {readonly name: 'vgefos'; readonly version: string}
  readonly title: string
  readonly profile: string
  readonly language: Language
  /** RFC 3339, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  /** Absent outside checklists. */
  readonly conflicts?: readonly ReportedConflict[]
  /** What was looked at. Absent outside checklists. */
  readonly sources?: readonly ReportedSource[]
  readonly suites: readonly Suite[]
}

/** What a command knows of a check beside the rule's own verdict. */
export interface CheckContext {
  readonly line?: number | null | undefined
  /** What was looked at. Counts only where the rule could judge. */
  readonly evidence: CheckEvidence
  readonly phase?: Phase | undefined
  /** Why nothing is verified, or why the rule does not apply. */
  readonly remark?: Text | undefined
}

/** A rule's result as a check. Hidden consequences are kept, and say what hides them. */
export function checkOf(result: RuleResult, language: Language, {line, evidence, phase, remark}: CheckContext): Check {
  const {rule, findings, level} = result
  const found = findings.map(({message, slots}) => fill(rule.messages[message]?.[language] ?? message, slots))
  return {
    code: rule.code,
    name: rule.name,
    title: rule.title[language],
    verdict: verdictOf(result),
    level,
    certainty: rule.certainty,
    owner: rule.owner,
    messages: found.length === 0 && remark ? [remark[language]] : found,
    why: rule.why[language],
    fix: rule.fix[language],
    requirement: rule.requirement,
    hiddenBy: result.hiddenBy ?? null,
    line: line ?? null,
    evidence: result.outcome === 'passed' || result.outcome === 'failed' ? evidence : noEvidence,
    phase: phase ?? null,
    waiver: null,
  }
}

/** Makes checks of results. What passed says the same of every subject, so it is one and the same object. */
export function checksIn(language: Language, context: CheckContext): (result: RuleResult, line: number | null) => Check {
  const known = new Map<string, Check>()
  return (result, line) => {
    if (result.findings.length > 0 || result.hiddenBy !== undefined) return checkOf(result, language, {...context, line})
    const key = `${result.rule.code} ${result.outcome} ${result.level}`
    const check = known.get(key) ?? checkOf(result, language, context)
    known.set(key, check)
    return check
  }
}

function verdictOf({outcome, level}: RuleResult): Verdict {
  if (outcome !== 'failed') return outcome
  return level === 'error' ? 'failed' : level
}

/** How many checks came to each verdict, over all suites. A hidden consequence counts with its cause. */
export function countVerdicts(suites: readonly Suite[]): Readonly<Record<Verdict, number>> {
  const counts = {...none}
  for (const {checks, unlisted = {}} of suites) {
    for (const {verdict, hiddenBy} of checks) if (hiddenBy === null) counts[verdict] += 1
    for (const verdict of Object.keys(unlisted) as readonly Verdict[]) counts[verdict] += unlisted[verdict] ?? 0
  }
  return counts
}

const none: Record<Verdict, number> = {
  passed: 0,
  failed: 0,
  warning: 0,
  notice: 0,
  'not-applicable': 0,
  'no-evidence': 0,
  'by-hand': 0,
  waived: 0,
  crashed: 0,
}

/** How many checks stand on each kind of evidence; those that do not apply are left out. */
export function countEvidence(suites: readonly Suite[]): Readonly<Record<CheckEvidenceKind, number>> {
  const counts = {machine: 0, capture: 0, attested: 0, none: 0}
  for (const {checks} of suites)
    for (const {verdict, evidence} of checks) if (verdict !== 'not-applicable') counts[evidence.kind] += 1
  return counts
}

/** 1 for what is proved wrong; with `strict` for warnings too; 3 when nothing at all could be judged. */
export function exitOfChecks(suites: readonly Suite[], {strict = false} = {}): ExitCode {
  const checks = suites.flatMap((suite) => suite.checks)
  if (checks.some(({verdict}) => verdict === 'crashed')) return exit.bug
  const fails = ({verdict, certainty}: Check): boolean =>
    (verdict === 'failed' && certainty === 'proved') || (strict && (verdict === 'failed' || verdict === 'warning'))
  if (checks.some(fails)) return exit.failed
  const verdicts = [...checks.map(({verdict}) => verdict), ...suites.flatMap(({unlisted = {}}) => Object.keys(unlisted))]
  const judged = verdicts.some((verdict) => verdict !== 'no-evidence' && verdict !== 'not-applicable')
  return judged ? exit.passed : exit.undecided
}

/** The suite with what was found listed, and the rest counted. Its texts hold on to nothing of what they were read from. */
export function withFoundOnly(suite: Suite): Suite {
  const unlisted: Partial<Record<Verdict, number>> = {...suite.unlisted}
  const isFound = ({verdict, hiddenBy}: Check): boolean => hiddenBy !== null || attention.includes(verdict)
  for (const check of suite.checks) if (!isFound(check)) unlisted[check.verdict] = (unlisted[check.verdict] ?? 0) + 1
  const found = suite.checks.filter(isFound).map((check) => ({...check, messages: check.messages.map(detached)}))
  return {subject: detached(suite.subject), file: suite.file, checks: found, unlisted}
}

const attention: readonly Verdict[] = ['failed', 'warning', 'notice', 'crashed']

/** What needs somebody's attention: found wrong, and not the mere consequence of something else. */
export function shownChecks({checks}: Suite): readonly Check[] {
  return checks.filter(({verdict, hiddenBy}) => attention.includes(verdict) && hiddenBy === null)
}
