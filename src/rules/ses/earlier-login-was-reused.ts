import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {requestsIn, responsesIn} from '../recorded-messages.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

/** Clocks differ, and the recording may begin a moment late. */
const slackSeconds = 60

export const earlierLoginWasReused = defineRule({
  code: 'SES08',
  name: 'earlier-login-was-reused',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'user',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Den som sitter vid datorn är den som loggades in',
    en: 'The one who sits at the computer is the one who was logged in',
  },
  why: {
    sv: 'Ingen legitimerade sig nu: utfärdaren återanvände en inloggning från tidigare, och tjänsten nekade personen. På en delad dator kan det vara någon annans.',
    en: 'Nobody authenticated now: the issuer reused an earlier login, and the service turned the person away. On a shared computer it may be somebody else’s.',
  },
  fix: {
    sv: 'Logga ut hos utfärdaren eller stäng alla fönster, och börja om. Tjänster på delade datorer bör begära ny legitimering (ForceAuthn).',
    en: 'Log out at the issuer or close every window, then start again. Services on shared computers should ask for a new authentication (ForceAuthn).',
  },
  alsoKnownAs: ['I11'],
  messages: {
    reused: {
      sv: 'Legitimeringen gjordes {got}, {gap} innan inloggningen började, och tjänsten nekade personen.',
      en: 'The authentication was made {got}, {gap} before the login began, and the service turned the person away.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused' && responsesIn(subject).length > 0,
  run({subject, found}) {
    const last = responsesIn(subject).at(-1)
    const [statement] = last?.message.assertions.flatMap(({authnStatements}) => authnStatements) ?? []
    const when = readInstant(statement?.authnInstant)
    const before = when && secondsBetween(when, new Date(subject.startedAt))
    const isForced = requestsIn(subject).some(({message}) => ['true', '1'].includes(message.forceAuthn ?? ''))
    if (!when || before === undefined || before <= slackSeconds || isForced) return []
    return [found('reused', {got: showInstant(when), gap: showSeconds(before)})]
  },
})
