import type {RuleResult} from './evaluate.ts'

/**
 * Which results are mere consequences, and of what: from the code of the hidden to the code of the shown cause.
 * Only a proved cause that failed hides anything; what it hides, hides its own consequences in turn.
 */
export function hiddenBy(results: readonly Pick<RuleResult, 'rule' | 'outcome'>[]): ReadonlyMap<string, string> {
  const failed = new Map(results.filter(({outcome}) => outcome === 'failed').map(({rule}) => [rule.code, rule]))
  const hidden = new Map<string, string>()

  const hideConsequences = (code: string, cause: string): void => {
    for (const consequence of failed.get(code)?.hides ?? []) {
      if (consequence === cause || hidden.get(consequence) === cause || !failed.has(consequence)) continue
      hidden.set(consequence, cause)
      hideConsequences(consequence, cause)
    }
  }

  for (const rule of failed.values())
    if (rule.certainty === 'proved' && !hidden.has(rule.code)) hideConsequences(rule.code, rule.code)
  return hidden
}
