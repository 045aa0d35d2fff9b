import {isPersonal, meaningOf} from '../saml/attributes.ts'
import type {TokenKind} from './tokens.ts'

/** What stands in place of the attribute's values; nothing when they say nothing of who the person is. */
export function kindOfAttribute(name: string): TokenKind | undefined {
  if (!isPersonal(name)) return undefined
  const meaning = meaningOf(name)
  if (meaning?.format === 'personal-number' || meaning?.format === 'hsa-id') return meaning.format
  if (meaning?.format === 'base64') return 'certificate'
  return /name|^sn$/i.test(meaning?.friendlyName ?? name) ? 'name' : 'value'
}
