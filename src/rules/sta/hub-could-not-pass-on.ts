import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {refusalReason} from './refusal-reason.ts'

const reasons: readonly (string | undefined)[] = ['NoAvailableIDP', 'NoSupportedIDP', 'ProxyCountExceeded']

export const hubCouldNotPassOn = defineRule({
  code: 'STA09',
  name: 'hub-could-not-pass-on',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('3.2.2.2', 'observed'),
  title: {
    sv: 'Hubben kan skicka begäran vidare till en utfärdare',
    en: 'The hub can pass the request on to an issuer',
  },
  why: {
    sv: 'Hubben tog emot begäran men nådde ingen utfärdare som får eller kan svara.',
    en: 'The hub received the request but reached no issuer that may or can answer.',
  },
  fix: {
    sv: 'Kontrollera hubbens driftstatus och vilken organisation som valdes. Vid ProxyCountExceeded: höj eller ta bort ProxyCount i tjänstens begäran.',
    en: 'Check the hub’s status and which organisation was chosen. For ProxyCountExceeded, raise or remove ProxyCount in the service’s request.',
  },
  alsoKnownAs: ['NoAvailableIDP', 'NoSupportedIDP', 'ProxyCountExceeded'],
  messages: {
    refused: {
      sv: 'Hubben kunde inte skicka begäran vidare. Fick: {got}. Väntat: {expected}.',
      en: 'The hub could not pass the request on. Got: {got}. Expected: {expected}.',
    },
  },
  run({subject: {message}, found}) {
    const got = refusalReason(message.status)
    return got !== undefined && reasons.includes(got) ? [found('refused', {got, expected: 'Success'})] : []
  },
})
