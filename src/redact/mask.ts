import {hasLuhnChecksum} from '../parties/luhn.ts'
import type {ValueFormat} from '../saml/attribute-meaning.ts'
import {misfit} from '../saml/value-format.ts'
import type {Text} from '../text.ts'
import {isToken} from './tokens.ts'

/** The value's form, which support needs, and nothing of what it says. */
export function mask(value: string, format: ValueFormat = 'text'): Text {
  if (isToken(value.trim())) return {sv: value, en: value}
  if (value === '') return {sv: '‹tomt›', en: '‹empty›'}
  const form = describe(value, format)
  return {sv: `‹dolt, ${form.sv}›`, en: `‹hidden, ${form.en}›`}
}

function describe(value: string, format: ValueFormat): Text {
  if (format === 'personal-number') return personalNumberForm(value) ?? lengthOf(value)
  if (format === 'hsa-id') return hsaIdForm(value)
  const expected = misfit(value, format)
  const length = lengthOf(value)
  if (!expected) return length
  return {sv: `${length.sv}, inte skrivet som ${expected.sv}`, en: `${length.en}, not written as ${expected.en}`}
}

function personalNumberForm(value: string): Text | undefined {
  const [, before = '', separator = '', after = ''] = /^(\d{6}|\d{8})(\D{0,3})(\d{4})$/.exec(value) ?? []
  if (after === '') return undefined
  const count = String(before.length + after.length)
  const valid = hasLuhnChecksum(before.slice(-6) + after)
  const between = separator === '' ? words.nothing : separator.trim() === '' ? words.space : words.hyphen
  return {
    sv: `${count} siffror${between.sv}, ${valid ? 'giltig' : 'fel'} kontrollsiffra`,
    en: `${count} digits${between.en}, ${valid ? 'valid' : 'wrong'} check digit`,
  }
}

function hsaIdForm(value: string): Text {
  const owner = /^([A-Z]+\d{10}-)[A-Za-z0-9]+$/.exec(value)?.[1]
  if (owner !== undefined) return {sv: `${owner}…`, en: `${owner}…`}
  const length = lengthOf(value)
  return {sv: `${length.sv}, inte skrivet som HSA-id`, en: `${length.en}, not written as an HSA-id`}
}

function lengthOf(value: string): Text {
  const count = Array.from(value).length
  return {sv: `${String(count)} tecken`, en: `${String(count)} ${count === 1 ? 'character' : 'characters'}`}
}

const words = {
  nothing: {sv: '', en: ''},
  space: {sv: ' med mellanslag', en: ' with a space'},
  hyphen: {sv: ' med bindestreck', en: ' with a hyphen'},
} as const
