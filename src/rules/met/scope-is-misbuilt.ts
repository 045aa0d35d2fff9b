import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const scopeIsMisbuilt = defineRule({
  code: 'MET65',
  name: 'scope-is-misbuilt',
  on: 'published',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.3.1', 'MUST'),
  title: {
    sv: 'IdP:ns räckvidd (Scope) är en domän eller ett organisationsnummer',
    en: 'The Scope of the IdP is a domain or an organisation number',
  },
  why: {
    sv: 'Tjänster jämför det som står efter @ med Scope, tecken för tecken. Ett fel där gör att inga värden godtas, en för vid räckvidd att för många gör det.',
    en: 'Services compare what follows @ with the Scope, character by character. With a fault there no values are accepted; with too wide a scope, too many are.',
  },
  fix: {
    sv: 'Skriv organisationens egen domän med små bokstäver, till exempel kommunen.se, eller organisationsnumret med tio siffror.',
    en: 'Write the organisation’s own domain in small letters, such as kommunen.se, or the organisation number in ten digits.',
  },
  alsoKnownAs: ['B09'],
  messages: {
    form: {
      sv: 'Scope är «{got}». Väntat: en domän eller ett organisationsnummer, utan @, jokertecken, mellanslag eller adress.',
      en: 'The scope is «{got}». Expected: a domain or an organisation number, without @, wildcard, white space or address.',
    },
    capitals: {
      sv: 'Scope «{got}» har stora bokstäver. Väntat: {expected}.',
      en: 'The scope «{got}» has capital letters. Expected: {expected}.',
    },
    wide: {
      sv: 'Scope «{got}» är en hel toppdomän. Väntat: organisationens egen domän.',
      en: 'The scope «{got}» is a whole top-level domain. Expected: the organisation’s own domain.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({scopes}) => scopes.length > 0),
  run: ({subject: {details}, found}) => {
    const scopes = details.roles.filter(({role}) => role !== 'SPSSODescriptor').flatMap((role) => role.scopes)
    const plain = scopes.filter(({isRegexp}) => !isRegexp).map(({value}) => value)
    return [...new Set(plain)].flatMap((got) => {
      if (!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i.test(got)) return [found('form', {got})]
      if (got !== got.toLowerCase()) return [found('capitals', {got, expected: got.toLowerCase()})]
      return /^[a-z]{2,}$|^(co|ac|gov|org|com|net|edu)\.[a-z]{2}$/.test(got) ? [found('wide', {got})] : []
    })
  },
})
