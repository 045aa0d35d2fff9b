import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from './refusal-reason.ts'

export const requestWasDenied = defineRule({
  code: 'STA05',
  name: 'request-was-denied',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren vill svara tjänsten',
    en: 'The issuer is willing to answer the service',
  },
  why: {
    sv: 'Utfärdaren förstår begäran men vill inte svara just denna tjänst. Det kan bero på avtal, nivå eller behörighet.',
    en: 'The issuer understands the request but will not answer this service. The cause may be agreement, level or permission.',
  },
  fix: {
    sv: 'Kontrollera med hubbförvaltningen att tjänsten är registrerad och får använda legitimeringen.',
    en: 'Check with the hub team that the service is registered and may use the identification.',
  },
  alsoKnownAs: ['RequestDenied'],
  messages: {
    refused: {
      sv: 'Utfärdaren vägrar svara tjänsten. Fick: {got}. Väntat: {expected}.',
      en: 'The issuer refuses to answer the service. Got: {got}. Expected: {expected}.',
    },
  },
  run: ({subject: {message}, found}) =>
    refusalReason(message.status) === 'RequestDenied' ? [found('refused', {got: 'RequestDenied', expected: 'Success'})] : [],
})
