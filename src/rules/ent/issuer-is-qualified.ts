import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const issuerIsQualified = defineRule({
  code: 'ENT07',
  name: 'issuer-is-qualified',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('8.3.6', 'MUST'),
  title: {
    sv: 'Avsändarens namn (Issuer) står utan tillägg',
    en: 'The sender’s name (Issuer) stands without qualifiers',
  },
  why: {
    sv: 'Ett namn på en aktör får inte ha NameQualifier, SPNameQualifier eller SPProvidedID. AD FS avvisar meddelandet.',
    en: 'The name of an entity may not have NameQualifier, SPNameQualifier or SPProvidedID. AD FS refuses the message.',
  },
  fix: {
    sv: 'Ta bort tilläggen i den som skickar. Ofta är det en inställning i SAML-biblioteket.',
    en: 'Remove the qualifiers in the sender. Often it is a setting of the SAML library.',
  },
  alsoKnownAs: ['MSIS7074'],
  messages: {
    qualified: {
      sv: 'Issuer har {got}. Väntat: inga tillägg.',
      en: 'Issuer has {got}. Expected: no qualifiers.',
    },
  },
  applies: ({subject}) => subject.message.issuer !== undefined,
  run({subject: {message}, found}) {
    const got = message.issuer?.qualifiers ?? []
    return got.length === 0 ? [] : [found('qualified', {got: got.join(', ')})]
  },
})
