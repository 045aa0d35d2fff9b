import {samlCore} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const authenticationFailed = defineRule({
  code: 'STA06',
  name: 'authentication-failed',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'user',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Personen kunde legitimeras',
    en: 'The person could be authenticated',
  },
  why: {
    sv: 'Utfärdaren svarar AuthnFailed när legitimeringen inte gick igenom. Anslutningen i sig är inte prövad.',
    en: 'The issuer answers AuthnFailed when authentication did not go through. The connection itself has not been tried.',
  },
  fix: {
    sv: 'Försök igen. Misslyckas samma person flera gånger: kontrollera att e-legitimationen gäller och inte är spärrad.',
    en: 'Try again. If the same person fails repeatedly, check that the e-identification is valid and not revoked.',
  },
  alsoKnownAs: [
    'J08', 'AuthnFailed', 'Authentication failed',
    'PIN låst', 'QR-koden är ogiltig', 'No certificate selected', 'Inget certifikat användes',
    'Anslutningen misslyckades (Autentiseringstjänst)', 'Certificate revoked', 'certifikatet har spärrats',
    'certifikatet är spärrat', 'Enheten stöds inte', 'Ingen e-legitimation hittades',
  ],
  messages: {
    failed: {
      sv: 'Utfärdaren kunde inte legitimera personen. Fick: {got}. Väntat: {expected}.',
      en: 'The issuer could not authenticate the person. Got: {got}. Expected: {expected}.',
    },
  },
  run: ({subject: {message}, found}) =>
    message.status?.subCode === status.authnFailed ? [found('failed', {got: 'AuthnFailed', expected: 'Success'})] : [],
})
