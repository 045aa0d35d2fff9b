import type {CarriedMessage} from '../../evidence/recording.ts'
import {swedenConnect} from '../../requirement.ts'
import {status} from '../../saml/names.ts'
import {readCarried} from '../../saml/read-carried.ts'
import {defineRule} from '../define.ts'
import {showSeconds} from '../time.ts'

export const nobodyApproved = defineRule({
  code: 'EID02',
  name: 'nobody-approved',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'user',
  requirement: swedenConnect('6.4', 'observed'),
  title: {
    sv: 'Någon godkände i telefonen i tid',
    en: 'Somebody approved in the phone in time',
  },
  why: {
    sv: 'Vanligast är att appen inte öppnades, att fel app öppnades, att telefonen saknade täckning eller att aviseringar var avstängda.',
    en: 'Most often the app was not opened, the wrong app was opened, the phone had no coverage or notifications were off.',
  },
  fix: {
    sv: 'Öppna appen själv, läs av QR-koden och försök igen. Kommer ingen begäran fram: prova mobilnätet i stället för wifi.',
    en: 'Open the app yourself, scan the QR code and try again. If no request arrives, try the mobile network instead of wifi.',
  },
  hides: ['STA06', 'EID01'],
  alsoKnownAs: ['J08', 'RequestDenied', 'expiredTransaction'],
  messages: {
    nobody: {
      sv: 'Ingen godkände i telefonen inom {got}.',
      en: 'Nobody approved in the phone within {got}.',
    },
    issuerSays: {
      sv: 'Utfärdaren säger att tiden gick ut innan någon godkände i telefonen.',
      en: 'The issuer says that time ran out before anybody approved in the phone.',
    },
  },
  applies: ({subject}) => subject.steps.some(({kind, state}) => kind === 'approval' && state !== 'not-reached'),
  run({subject: {outcome, steps, exchanges, durationMs}, found}) {
    if (exchanges.some(({saml}) => saml && saysThatTimeRanOut(saml))) return [found('issuerSays', {})]
    if (outcome.kind !== 'not-approved' || outcome.reason === 'cancelled') return []
    const waited = durationMs - (steps.find(({kind}) => kind === 'approval')?.startedMs ?? 0)
    return [found('nobody', {got: showSeconds(waited / 1000)})]
  },
})

/** SAML has no status for it: the issuer answers AuthnFailed and says why in words. */
function saysThatTimeRanOut(carried: CarriedMessage): boolean {
  const {message} = readCarried(carried)
  if (message?.kind !== 'Response' || message.status?.subCode !== status.authnFailed) return false
  return /tiden (gick|har gått) ut|timed? ?-?out|time ran out|expired/i.test(message.status.message ?? '')
}
