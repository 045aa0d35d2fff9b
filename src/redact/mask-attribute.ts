import {isPersonal, meaningOf} from '../saml/attributes.ts'
import type {Text} from '../text.ts'
import {hidePersonal} from './hide-personal.ts'
import {mask} from './mask.ts'

/**
 * What to show of an attribute's value: the value itself when it says nothing of who the person is. Unknown
 * attributes are hidden, and a personal number that has strayed into an organisation's name is too.
 */
export function maskAttribute(name: string, value: string): Text {
  const meaning = meaningOf(name)
  if (isPersonal(name)) return mask(value, meaning?.format)
  if (meaning?.format === 'hsa-id') return {sv: value, en: value}
  return {sv: hidePersonal(value, [], 'sv'), en: hidePersonal(value, [], 'en')}
}
