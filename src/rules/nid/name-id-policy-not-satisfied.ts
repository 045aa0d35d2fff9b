import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const nameIdPolicyNotSatisfied = defineRule({
  code: 'NID01',
  name: 'name-id-policy-not-satisfied',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('3.4.1.1', 'MUST'),
  title: {
    sv: 'Utfärdaren kan ge det NameID som begärs',
    en: 'The issuer can give the NameID that is asked for',
  },
  why: {
    sv: 'Tjänsten kräver ett visst format, och utfärdaren har ingen regel som skapar det. Då måste utfärdaren svara InvalidNameIDPolicy.',
    en: 'The service demands a certain format, and the issuer has no rule that makes it. Then the issuer has to answer InvalidNameIDPolicy.',
  },
  fix: {
    sv: 'Lägg till en regel hos utfärdaren som ger NameID i det begärda formatet, eller ta bort NameIDPolicy i tjänsten.',
    en: 'Add a rule at the issuer that gives NameID in the requested format, or remove NameIDPolicy in the service.',
  },
  alsoKnownAs: [
    'MSIS1000',
    'MSIS7070',
    '321',
    'InvalidNameIDPolicy',
    'NameIDPolicy that was not satisfied by the issued token',
  ],
  messages: {
    asked: {
      sv: 'Utfärdaren kunde inte ge NameID i det begärda formatet. Begärt: {expected}. Fick: InvalidNameIDPolicy.',
      en: 'The issuer could not give NameID in the requested format. Asked for: {expected}. Got: InvalidNameIDPolicy.',
    },
    unknown: {
      sv: 'Utfärdaren kunde inte ge det NameID som begärdes (InvalidNameIDPolicy). Vilket format det var syns inte.',
      en: 'The issuer could not give the NameID that was asked for (InvalidNameIDPolicy). Which format that was does not show.',
    },
  },
  run({subject: {message}, facts: {request}, found}) {
    if (message.status?.subCode !== status.invalidNameIdPolicy) return []
    const expected = request?.nameIdPolicy?.format
    return expected === undefined ? [found('unknown', {})] : [found('asked', {expected})]
  },
})
