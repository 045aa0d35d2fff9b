import type {AttributeMeaning} from '../saml/attribute-meaning.ts'
import {knownAttributes, meaningOf} from '../saml/attributes.ts'
import type {AskedAttribute} from './application.ts'
import {badValue, nearest} from './usage.ts'

const optional = ':optional'

/**
 * The attribute of that full name or of the name that people use. The same short name in several vocabularies means the
 * one that the Inera IdP delivers, which come first. `:optional` behind it: the login works without. Throws E_USAGE.
 */
export function readAttribute(given: string): AskedAttribute {
  const isRequired = !given.endsWith(optional)
  const name = isRequired ? given : given.slice(0, -optional.length)
  const meaning = meaningOf(name) ?? knownAttributes.find(({friendlyName}) => friendlyName === name)
  if (meaning) return {meaning, isRequired}
  throw unknown(name)
}

/** Each attribute once. Throws E_USAGE. */
export function readAttributes(given: readonly string[]): readonly AskedAttribute[] {
  const asked = given.map(readAttribute)
  return asked.filter(({meaning}, at) => asked.findIndex((one) => one.meaning.name === meaning.name) === at)
}

function unknown(given: string): Error {
  const near = [...byLabel(given), ...nearest(given, knownAttributes.flatMap(({friendlyName, name}) => [friendlyName, name]))].slice(0, 3)
  const [sv, en] = near.length > 0 ? [` Menade du ${near.join(', ')}?`, ` Did you mean ${near.join(', ')}?`] : [' Till exempel: employeeHsaId, givenName, surname.', ' For example: employeeHsaId, givenName, surname.']
  return badValue({
    sv: `--attr känner inte till attributet ”${given}”.${sv}`,
    en: `--attr does not know the attribute “${given}”.${en}`,
  })
}

/** What the attribute is called in words, `personnummer` or `surname`. */
function byLabel(given: string): readonly string[] {
  const wanted = given.toLowerCase()
  const matches = ({label}: AttributeMeaning): boolean => label.sv.toLowerCase() === wanted || label.en.toLowerCase() === wanted
  return [...new Set(knownAttributes.filter(matches).map(({friendlyName}) => friendlyName))]
}
