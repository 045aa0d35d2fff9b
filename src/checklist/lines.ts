import type {EvidenceKind, Finding, Rule} from '../rules/define.ts'
import type {RuleResult} from '../rules/evaluate.ts'
import type {CheckEvidence} from './grounds.ts'
import {noEvidence} from './grounds.ts'
import type {Phase} from './phase.ts'

/** Results that stand on the same piece of evidence: a document, a recording, a capture. */
export interface JudgedEvidence {
  readonly evidence: CheckEvidence
  readonly results: readonly RuleResult[]
}

/** What a rule came to over everything that was looked at, and the evidence that decided. */
export interface Line {
  readonly result: RuleResult
  readonly evidence: CheckEvidence
}

/** In which phase a rule's evidence is first to be had; nothing for rules that only help to read a file. */
export function phaseOfRule({on, owner}: Rule): Phase | undefined {
  if (owner === 'support') return undefined
  return notListed.includes(on) ? undefined : (phaseOfKind[on] ?? 'preparation')
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
  const all = judged.flatMap(({evidence, results}) =>
    results.filter((result) => result.rule.code === rule.code).map((result) => ({result, evidence})),
  )
  const [worst] = all.toSorted((one, other) => rank(other) - rank(one))
  if (!worst) return {result: unseen(rule), evidence: noEvidence}
  if (worst.result.outcome !== 'failed') return worst
  const shown = all.filter(({result}) => result.outcome === 'failed' && result.hiddenBy === worst.result.hiddenBy)
  return {...worst, result: {...worst.result, findings: unique(shown.flatMap(({result}) => result.findings))}}
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
