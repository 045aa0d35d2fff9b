import type {Facts} from '../evidence/facts.ts'
import type {EvidenceKind, Finding, Judgement, Level, Outcome, Rule, Subjects} from './define.ts'
import {hiddenBy} from './hide.ts'
import {byRootCause} from './order.ts'
import {type Override, type Profile, vgrHub} from './profile.ts'

/** What one rule says of one subject, weighed by a profile. */
export interface RuleResult {
  readonly rule: Rule
  readonly outcome: Outcome
  readonly judgement: Judgement
  /** Empty unless the rule failed. */
  readonly findings: readonly Finding[]
  /** The level that counts here: the rule's own, or the profile's. */
  readonly level: Level
  /** Why the profile does not follow the rule's own level; absent when it does. */
  readonly override: Override | undefined
  /** Code of the cause that explains these findings. They are kept, but not shown. */
  readonly hiddenBy: string | undefined
  /** It was found before the message was redacted, says the mark in it. */
  readonly fromMark?: true
}

export type FactsWithoutPolicy = Partial<Omit<Facts, 'policy'>> & {
  readonly environment?: Facts['policy']['environment']
}

/** Judges one subject by every rule of its kind. Root cause first. */
export function evaluate<Kind extends EvidenceKind>(
  rules: readonly Rule[],
  kind: Kind,
  subject: Subjects[Kind],
  {environment, ...facts}: FactsWithoutPolicy = {},
  profile: Profile = vgrHub,
): readonly RuleResult[] {
  const policy = {...profile.policy, environment}
  const results = rules
    .filter((rule) => judgesKind(rule, kind))
    .map((rule) => weigh(rule, rule.judge(subject, {...facts, policy}), profile.overrides[rule.code]))
    .sort(byRootCause)
  const hidden = hiddenBy(results)
  return results.map((result) => ({...result, hiddenBy: hidden.get(result.rule.code)}))
}

/** A rule on `message` judges every kind of message, and one on `metadata` judges published metadata too. */
function judgesKind(rule: Rule, kind: EvidenceKind): boolean {
  if (rule.on === 'message') return ['message', 'request', 'response', 'logout'].includes(kind)
  return rule.on === kind || (rule.on === 'metadata' && kind === 'published')
}

function weigh(rule: Rule, judgement: Judgement, override: Override | undefined): RuleResult {
  if (override?.level === 'off') {
    const notDemanded: Judgement = {outcome: 'not-applicable'}
    return {rule, ...told(notDemanded), level: rule.level, override, hiddenBy: undefined}
  }
  return {rule, ...told(judgement), level: override?.level ?? rule.level, override, hiddenBy: undefined}
}

function told(judgement: Judgement): Pick<RuleResult, 'outcome' | 'judgement' | 'findings'> {
  const findings = judgement.outcome === 'failed' ? judgement.findings : []
  return {outcome: judgement.outcome, judgement, findings}
}
