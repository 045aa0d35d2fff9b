import {samlProfiles} from '../../requirement.ts'
import {bearer} from '../../saml/names.ts'
import {isSameAddress} from '../address.ts'
import {defineRule} from '../define.ts'

export const recipientIsElsewhere = defineRule({
  code: 'END04',
  name: 'recipient-is-elsewhere',
  on: 'response',
  needs: ['deliveredTo'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.4.3', 'MUST'),
  title: {
    sv: 'Intyget är bundet till adressen där det lämnas',
    en: 'The assertion is bound to the address where it is delivered',
  },
  why: {
    sv: 'Bindningen (Recipient) ligger inne i det signerade intyget och hindrar att det används hos någon annan.',
    en: 'The binding (Recipient) is inside the signed assertion and keeps it from being used at somebody else’s.',
  },
  fix: {
    sv: 'Rätta svarsadressen hos utfärdaren så att Recipient blir exakt den adress som står i tjänstens metadata.',
    en: 'Correct the reply address at the issuer so that Recipient is exactly the address in the service’s metadata.',
  },
  alsoKnownAs: [
    'D12', 'Recipient mismatch', 'was not the expected', 'Unable to locate satisfiable bearer SubjectConfirmation',
    'in SubjectConfirmationData does not match the current URL',
    'Wrong Recipient',
  ],
  messages: {
    elsewhere: {
      sv: 'Intyget är bundet till {got} men lämnades på {expected}.',
      en: 'The assertion is bound to {got} but was delivered to {expected}.',
    },
    nowhere: {
      sv: 'Intyget är inte bundet till någon adress (Recipient saknas). Väntat: {expected}.',
      en: 'The assertion is not bound to any address (no Recipient). Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.length > 0,
  run: ({subject: {message, deliveredTo: expected}, found}) =>
    message.assertions.flatMap(({subject}) => {
      const named = (subject?.confirmations ?? [])
        .filter(({method}) => method === bearer)
        .flatMap(({recipient}) => (recipient ? [recipient] : []))
      if (named.length === 0) return [found('nowhere', {expected})]
      // One confirmation that holds is enough (SAML Core 2.4.1).
      if (named.some((recipient) => isSameAddress(recipient, expected))) return []
      return [found('elsewhere', {got: named.join(', '), expected})]
    }),
})
