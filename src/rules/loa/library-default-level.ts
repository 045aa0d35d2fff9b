import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

const password = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport'

export const libraryDefaultLevel = defineRule({
  code: 'LOA06',
  name: 'library-default-level',
  on: 'request',
  needs: ['policy'],
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: swedenConnect('5.3.1', 'observed'),
  title: {
    sv: 'Begäran ber inte om lösenordsinloggning',
    en: 'The request does not ask for a password login',
  },
  why: {
    sv: 'Många bibliotek begär PasswordProtectedTransport av gammal vana. Den som loggar in med e-legitimation kan inte ge det.',
    en: 'Many libraries ask for PasswordProtectedTransport by old habit. Whoever logs in by e-identification cannot give that.',
  },
  fix: {
    sv: 'Ange hubbens namn på nivån i tjänstens bibliotek, eller begär ingen nivå alls (requestedAuthnContext=false).',
    en: 'Set the hub’s name of the level in the service’s library, or ask for no level at all (requestedAuthnContext=false).',
  },
  hides: ['STA08', 'LOA01'],
  alsoKnownAs: ['PasswordProtectedTransport', 'disableRequestedAuthnContext'],
  messages: {
    password: {
      sv: 'Begäran ber om {got}. Väntat: {expected}.',
      en: 'The request asks for {got}. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.message.requestedAuthnContext !== undefined,
  run({subject: {message}, facts: {policy}, found}) {
    const asked = (message.requestedAuthnContext?.classRefs ?? []).map((classRef) => classRef.trim())
    // Beside a level that can be given, an old habit does no harm.
    if (!asked.includes(password) || asked.some((classRef) => policy.loaVocabulary.includes(classRef))) return []
    return [found('password', {got: asked.join(', '), expected: policy.loaVocabulary.join(', ')})]
  },
})
