import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from './refusal-reason.ts'

const reasons: readonly (string | undefined)[] = ['RequestUnsupported', 'UnsupportedBinding']

export const requestIsNotSupported = defineRule({
  code: 'STA10',
  name: 'request-is-not-supported',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Utfärdaren stöder det som begärs',
    en: 'The issuer supports what is asked for',
  },
  why: {
    sv: 'Utfärdaren förstår begäran men har inte funktionen eller bindningen.',
    en: 'The issuer understands the request but lacks the function or the binding.',
  },
  fix: {
    sv: 'Jämför ProtocolBinding och övriga tillval i begäran med utfärdarens metadata. Använd HTTP-POST för svaret.',
    en: 'Compare ProtocolBinding and other options in the request with the issuer’s metadata. Use HTTP-POST for the response.',
  },
  alsoKnownAs: ['UnsupportedBinding', 'RequestUnsupported'],
  messages: {
    refused: {
      sv: 'Utfärdaren stöder inte det som begärs. Fick: {got}. Väntat: {expected}.',
      en: 'The issuer does not support what is asked for. Got: {got}. Expected: {expected}.',
    },
  },
  run({subject: {message}, found}) {
    const got = refusalReason(message.status)
    return got !== undefined && reasons.includes(got) ? [found('refused', {got, expected: 'Success'})] : []
  },
})
