import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const scopeIsAPattern = defineRule({
  code: 'MET34',
  name: 'scope-is-a-pattern',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('2.1.3.1', 'MUST NOT'),
  title: {
    sv: 'IdP:ns räckvidd (Scope) är hela värden och inga mönster',
    en: 'The Scope of the IdP is whole values and no patterns',
  },
  why: {
    sv: 'Ett mönster kan träffa mer än det som var menat, och då kan en IdP intyga personer i en annan organisation.',
    en: 'A pattern can match more than was meant, and then an IdP can vouch for people of another organisation.',
  },
  fix: {
    sv: 'Skriv en shibmd:Scope med regexp="false" för varje organisation.',
    en: 'Write one shibmd:Scope with regexp="false" for each organisation.',
  },
  alsoKnownAs: ['B09'],
  messages: {
    pattern: {
      sv: 'Scope «{got}» är ett reguljärt uttryck.',
      en: 'The scope «{got}» is a regular expression.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({scopes}) => scopes.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles.flatMap(({scopes}) => scopes.filter(({isRegexp}) => isRegexp).map(({value}) => found('pattern', {got: value}))),
})
