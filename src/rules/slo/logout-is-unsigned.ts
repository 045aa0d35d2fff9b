import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const logoutIsUnsigned = defineRule({
  code: 'SLO01',
  name: 'logout-is-unsigned',
  on: 'logout',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.4.4.1', 'MUST'),
  title: {
    sv: 'Utloggningen är signerad',
    en: 'The logout is signed',
  },
  why: {
    sv: 'Utan signatur kan vem som helst logga ut någon annan. AD FS godtar bara signerad utloggning.',
    en: 'Without a signature anybody could log somebody else out. AD FS accepts signed logout only.',
  },
  fix: {
    sv: 'Slå på signering av utloggning i den som skickar, både för LogoutRequest och LogoutResponse.',
    en: 'Turn on signing of logout in the sender, for both LogoutRequest and LogoutResponse.',
  },
  alsoKnownAs: ['MSIS7084', '362', 'SAML logout request and logout response messages must be signed'],
  messages: {
    unsigned: {
      sv: 'Meddelandet {got} saknar signatur. Väntat: signerat.',
      en: 'The message {got} has no signature. Expected: signed.',
    },
  },
  applies: ({subject}) => subject.binding !== 'unknown',
  run: ({subject: {message, signatures, redirectSignature}, found}) =>
    signatures.some(({on}) => on === message.kind) || redirectSignature ? [] : [found('unsigned', {got: message.kind})],
})
