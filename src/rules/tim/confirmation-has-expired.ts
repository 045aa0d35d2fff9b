import {samlProfiles} from '../../requirement.ts'
import {bearer} from '../../saml/names.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const confirmationHasExpired = defineRule({
  code: 'TIM03',
  name: 'confirmation-has-expired',
  on: 'response',
  needs: ['deliveredAt', 'policy'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlProfiles('4.1.4.3', 'MUST'),
  title: {
    sv: 'Svaret lämnas inom tiden för bekräftelsen',
    en: 'The response is delivered within the time of its confirmation',
  },
  why: {
    sv: 'Bekräftelsen (SubjectConfirmationData) gäller kort, ofta en minut, så att ett stulet svar inte går att använda.',
    en: 'The confirmation (SubjectConfirmationData) is short-lived, often a minute, so that a stolen response is of no use.',
  },
  fix: {
    sv: 'Börja om från tjänstens startsida. Händer det varje gång: kontrollera klockorna och hur länge utfärdaren låter bekräftelsen gälla.',
    en: 'Start again from the service’s own page. If it happens every time, check the clocks and how long the issuer lets the confirmation last.',
  },
  alsoKnownAs: [
    'D13',
    'The time in SubjectConfirmationData is invalid',
    'Unable to locate satisfiable bearer SubjectConfirmation',
    'No valid subject confirmation found',
    'NotOnOrAfter in SubjectConfirmationData is in the past',
    'MessageExpired',
  ],
  messages: {
    expired: {
      sv: 'Svaret skulle lämnas före {expected} men lämnades {got}, alltså {gap} för sent. Klockorna får skilja {skew}.',
      en: 'The response was to be delivered before {expected} but was delivered {got}, {gap} too late. Clocks may differ by {skew}.',
    },
    openEnded: {
      sv: 'Bekräftelsen saknar sluttid (NotOnOrAfter). Väntat: en tid några minuter fram.',
      en: 'The confirmation has no end (NotOnOrAfter). Expected: a time some minutes ahead.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({subject: who}) => who?.confirmations.some(isBearer)),
  run: ({subject: {message, deliveredAt}, facts: {policy}, found}) =>
    message.assertions.flatMap((assertion) => {
      const ends = (assertion.subject?.confirmations ?? []).filter(isBearer).map(({notOnOrAfter}) => readInstant(notOnOrAfter))
      const late = ends.map((end) => end && secondsBetween(end, deliveredAt))
      // One confirmation that holds is enough (SAML Core 2.4.1).
      if (ends.length === 0 || late.some((seconds) => seconds !== undefined && seconds < policy.skewSeconds)) return []
      const end = ends.find((instant) => instant !== undefined)
      if (!end) return [found('openEnded', {})]
      const times = {expected: showInstant(end), got: showInstant(deliveredAt)}
      const gap = showSeconds(secondsBetween(end, deliveredAt))
      return [found('expired', {...times, gap, skew: showSeconds(policy.skewSeconds)})]
    }),
})

function isBearer({method}: {readonly method: string | undefined}): boolean {
  return method === bearer
}
