import {swedenConnectAttributes} from '../../requirement.ts'
import {hasLuhnChecksum} from '../../parties/luhn.ts'
import {meaningOf} from '../../saml/attributes.ts'
import {defineRule} from '../define.ts'
import {isDate} from '../identifiers.ts'

export const personalNumberIsMalformed = defineRule({
  code: 'ATR04',
  name: 'personal-number-is-malformed',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnectAttributes('3.2', 'MUST'),
  title: {
    sv: 'Personnummer skrivs med tolv siffror',
    en: 'Personal numbers are written with twelve digits',
  },
  why: {
    sv: 'Tjänsten jämför numret tecken för tecken. Med bindestreck eller utan sekel blir det en annan person, eller ingen.',
    en: 'The service compares the number character by character. With a hyphen or without the century it is another person, or none.',
  },
  fix: {
    sv: 'Låt utfärdarens regel skriva tolv siffror utan bindestreck (ÅÅÅÅMMDDNNNN). Är siffrorna fel: rätta dem i katalogen.',
    en: 'Let the issuer’s rule write twelve digits without a hyphen (YYYYMMDDNNNN). If the digits are wrong, correct them in the directory.',
  },
  alsoKnownAs: ['G10', 'invalid personal identity number'],
  messages: {
    separator: {
      sv: '{attribute} är {got} tecken med skiljetecken. Väntat: {expected} siffror i följd.',
      en: '{attribute} is {got} characters with a separator. Expected: {expected} digits in a row.',
    },
    length: {
      sv: '{attribute} är {got} siffror. Väntat: {expected}.',
      en: '{attribute} is {got} digits. Expected: {expected}.',
    },
    notDigits: {
      sv: '{attribute} är {got} tecken och inte bara siffror. Väntat: {expected} siffror.',
      en: '{attribute} is {got} characters and not only digits. Expected: {expected} digits.',
    },
    date: {
      sv: '{attribute} är {got} siffror, men de åtta första är inget datum. Väntat: {expected} siffror som börjar med födelsedatum.',
      en: '{attribute} is {got} digits, but the first eight are not a date. Expected: {expected} digits that begin with the date of birth.',
    },
    checkDigit: {
      sv: '{attribute} är {got} siffror, men kontrollsiffran är fel. Väntat: {expected} siffror med rätt kontrollsiffra.',
      en: '{attribute} is {got} digits, but the check digit is wrong. Expected: {expected} digits with the right check digit.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({attributes}) => attributes.some(isPersonalNumberAttribute)),
  run: ({subject, found}) =>
    subject.message.assertions
      .flatMap(({attributes}) => attributes.filter(isPersonalNumberAttribute))
      .flatMap(({name, values}) => values.filter((value) => value.trim() !== '').map((value) => ({name, value})))
      .flatMap(({name, value}) => {
        const flaw = flawOf(value)
        // Only the form is told: never the number.
        return flaw ? [found(flaw, {attribute: name, got: String(value.length), expected: '12'})] : []
      }),
})

function flawOf(value: string): 'separator' | 'length' | 'notDigits' | 'date' | 'checkDigit' | undefined {
  if (/^\d+[-+ ]\d+$/.test(value)) return 'separator'
  if (!/^\d+$/.test(value)) return 'notDigits'
  if (value.length !== 12) return 'length'
  if (!/^(18|19|20)/.test(value) || !isDate(value.slice(0, 8))) return 'date'
  return hasLuhnChecksum(value.slice(2)) ? undefined : 'checkDigit'
}

function isPersonalNumberAttribute({name}: {readonly name: string}): boolean {
  return meaningOf(name)?.format === 'personal-number'
}
