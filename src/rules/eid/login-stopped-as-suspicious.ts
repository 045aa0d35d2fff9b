import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from '../sta/refusal-reason.ts'

const reasons: readonly (string | undefined)[] = ['http://id.elegnamnden.se/status/1.0/fraud', 'http://id.elegnamnden.se/status/1.0/possibleFraud']

export const loginStoppedAsSuspicious = defineRule({
  code: 'EID10',
  name: 'login-stopped-as-suspicious',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: swedenConnect('6.4', 'observed'),
  title: {
    sv: 'Utfärdaren misstänker inget missbruk',
    en: 'The issuer suspects no misuse',
  },
  why: {
    sv: 'Utfärdaren stoppade inloggningen för att den liknar ett försök till missbruk.',
    en: 'The issuer stopped the login because it resembles an attempt at misuse.',
  },
  fix: {
    sv: 'Be inte användaren försöka igen. Kontakta hubbens säkerhetsansvariga och spara spåret.',
    en: 'Do not ask the user to try again. Contact the hub’s security officer and keep the trace.',
  },
  alsoKnownAs: ['id.elegnamnden.se/status/1.0/fraud', 'id.elegnamnden.se/status/1.0/possibleFraud'],
  messages: {
    refused: {
      sv: 'Utfärdaren stoppade inloggningen som misstänkt. Fick: {got}. Väntat: {expected}.',
      en: 'The issuer stopped the login as suspicious. Got: {got}. Expected: {expected}.',
    },
  },
  run({subject: {message}, found}) {
    const got = refusalReason(message.status)
    return got !== undefined && reasons.includes(got) ? [found('refused', {got, expected: 'Success'})] : []
  },
})
