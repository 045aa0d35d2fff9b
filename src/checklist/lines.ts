import type {EvidenceKind, Finding, Rule} from '../rules/define.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import type {Text} from '../text.ts'
import type {CheckEvidence} from './grounds.ts'
import {noEvidence} from './grounds.ts'
import type {Phase} from './phase.ts'

/** Results that stand on the same piece of evidence: a document, a recording, a capture. */
export interface JudgedEvidence {
  readonly evidence: CheckEvidence
  readonly results: readonly RuleResult[]
  /** Why it does not count; then nothing in it is verified. */
  readonly doubt?: Text | undefined
  /** Why a rule does not apply, by its code, where that needs to be said. */
  readonly remarks?: Readonly<Record<string, Text>> | undefined
}

/** What a rule came to over everything that was looked at, and the evidence that decided. */
export interface Line {
  readonly result: RuleResult
  readonly evidence: CheckEvidence
  /** Why nothing is verified, or why the rule does not apply, where that is known. */
  readonly remark: Text | undefined
}

/** In which phase a rule's evidence is first to be had; nothing for rules that only help to read a file. */
export function phaseOfRule({on, owner}: Rule): Phase | undefined {
  if (owner === 'support') return undefined
  return notListed.includes(on) ? undefined : (phaseOfKind[on] ?? 'preparation')
}

/** The phase of a rule that is not listed, where it found that something could not be read: all that lacks lacks for that. */
export function phaseWhenFound(rule: Rule, judged: readonly JudgedEvidence[]): Phase | undefined {
  const {code, on} = rule
  // That a message was redacted is no fault of the connection.
  if (on === 'verification' || code.startsWith('PRV')) return undefined
  const isFound = judged.some((one) => one.doubt === undefined && linesIn(one, rule).some(({result: {outcome}}) => outcome === 'failed'))
  return isFound ? (code.startsWith('MET') ? 'preparation' : 'test') : undefined
}

/** What tells whether a file can be read, and whether two readers agree on it. */
const notListed: readonly EvidenceKind[] = ['input', 'verification']

const phaseOfKind: Readonly<Partial<Record<EvidenceKind, Phase>>> = {
  metadata: 'preparation',
  published: 'preparation',
  message: 'test',
  request: 'test',
  response: 'test',
  flow: 'test',
  logout: 'test',
  probe: 'test',
}

/** The rule's results over all evidence as one: what is found wrong anywhere counts, and what a machine saw before the rest. */
export function lineOf(rule: Rule, judged: readonly JudgedEvidence[]): Line {
  const all = judged.filter(({doubt}) => doubt === undefined).flatMap((one) => linesIn(one, rule))
  const [worst] = all.toSorted((one, other) => rank(other) - rank(one))
  if (!worst) return {result: unseen(rule), evidence: noEvidence, remark: doubtAbout(rule, judged)}
  if (worst.result.outcome !== 'failed') return worst
  const shown = all.filter(({result}) => result.outcome === 'failed' && result.hiddenBy === worst.result.hiddenBy)
  return {...worst, result: {...worst.result, findings: unique(shown.flatMap(({result}) => result.findings))}}
}

function doubtAbout(rule: Rule, judged: readonly JudgedEvidence[]): Text | undefined {
  return judged.find((one) => one.doubt !== undefined && linesIn(one, rule).length > 0)?.doubt
}

function linesIn({evidence, results, remarks}: JudgedEvidence, {code}: Rule): readonly Line[] {
  return results.filter((result) => result.rule.code === code).map((result) => ({result, evidence, remark: remarks?.[code]}))
}

/** What is hidden by a cause weighs less than what is not; within the same outcome the machine's own eyes weigh most. */
function rank({result, evidence}: Line): number {
  const order = ['not-applicable', 'no-evidence', 'passed', 'failed', 'crashed'].indexOf(result.outcome)
  return order * 4 + (result.hiddenBy === undefined ? 2 : 0) + (evidence.kind === 'machine' ? 1 : 0)
}

function unseen(rule: Rule): RuleResult {
  const judgement = {outcome: 'no-evidence', missing: []} as const
  return {rule, outcome: 'no-evidence', judgement, findings: [], level: rule.level, override: undefined, hiddenBy: undefined}
}

function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
