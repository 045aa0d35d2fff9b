import {rules} from '../rules/index.ts'
import {matchRules} from '../rules/lookup.ts'

/**
 * What `explain` should be asked, when a text that is no message quotes an error that we know: the code as it stands
 * there (`MSIS7007`), or the known text within quotes. Nothing else of the text is repeated, for it may name anybody.
 */
export function errorQuotedIn(text: string): string | undefined {
  const [first] = matchRules(rules, text)
  if (first?.by === undefined) return undefined
  return /^[\w-]+$/.test(first.by) ? first.by : `"${first.by}"`
}
