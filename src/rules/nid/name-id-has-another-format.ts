import {samlCore} from '../../requirement.ts'
import {nameIdFormat} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const nameIdHasAnotherFormat = defineRule({
  code: 'NID03',
  name: 'name-id-has-another-format',
  on: 'response',
  needs: ['request'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.4.1.1', 'MUST'),
  title: {
    sv: 'NameID har det format som begärdes',
    en: 'NameID has the format that was asked for',
  },
  why: {
    sv: 'Tjänsten bestämmer med NameIDPolicy hur användaren ska pekas ut, och kan inte läsa något annat format.',
    en: 'By NameIDPolicy the service decides how the user is to be pointed out, and may not read another format.',
  },
  fix: {
    sv: 'Ändra regeln hos utfärdaren så att NameID får det begärda formatet, eller rätta NameIDPolicy i tjänsten.',
    en: 'Change the rule at the issuer so that NameID has the requested format, or correct NameIDPolicy in the service.',
  },
  alsoKnownAs: ['Unexpected NameID format'],
  messages: {
    another: {
      sv: 'NameID har formatet {got}. Begärt: {expected}.',
      en: 'NameID has the format {got}. Asked for: {expected}.',
    },
  },
  applies: ({facts: {request}}) =>
    request.nameIdPolicy?.format !== undefined && request.nameIdPolicy.format !== nameIdFormat.unspecified,
  run({subject, facts: {request}, found}) {
    const expected = request.nameIdPolicy?.format
    return subject.message.assertions.flatMap(({subject: about}) => {
      if (expected === undefined || !about?.nameId) return []
      const got = about.nameId.format ?? nameIdFormat.unspecified
      return got === expected ? [] : [found('another', {got, expected})]
    })
  },
})
