import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

export const assertionHasExpired = defineRule({
  code: 'TIM02',
  name: 'assertion-has-expired',
  on: 'response',
  needs: ['deliveredAt', 'policy'],
  level: 'error',
  certainty: 'proved',
  owner: 'user',
  requirement: samlCore('2.5.1.2', 'MUST'),
  title: {
    sv: 'Intyget gäller fortfarande när det lämnas',
    en: 'The assertion is still valid when it is delivered',
  },
  why: {
    sv: 'Ett gammalt intyg säger inget om vem som sitter vid datorn nu. Vanliga orsaker är bakåtknappen, en gammal flik och klockor som går fel.',
    en: 'An old assertion says nothing of who sits at the computer now. Common causes are the back button, an old tab and clocks that are wrong.',
  },
  fix: {
    sv: 'Börja om från tjänstens startsida. Händer det igen: jämför klockorna hos utfärdaren och mottagaren.',
    en: 'Start again from the service’s own page. If it happens again, compare the clocks of the issuer and the receiver.',
  },
  hides: ['TIM03', 'TIM04'],
  alsoKnownAs: [
    'D14', 'ID4223', 'SAML assertion expired', 'Timing issues',
    'Received an assertion that has expired',
    'NotOnOrAfter in Condition was in the past',
    'Assertion is no longer valid',
    'Message expired, was not issued recently enough',
    'Could not validate timestamp: expired', 'svaret har gått ut', 'intyget har gått ut',
  ],
  messages: {
    expired: {
      sv: 'Intyget gällde till {expected} men lämnades {got}, alltså {gap} för sent. Klockorna får skilja {skew}.',
      en: 'The assertion was valid until {expected} but was delivered {got}, {gap} too late. Clocks may differ by {skew}.',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({conditions}) => conditions?.notOnOrAfter !== undefined),
  run: ({subject: {message, deliveredAt}, facts: {policy}, found}) =>
    message.assertions.flatMap(({conditions}) => {
      const end = readInstant(conditions?.notOnOrAfter)
      if (!end) return []
      const late = secondsBetween(end, deliveredAt)
      if (late < policy.skewSeconds) return []
      const times = {expected: showInstant(end), got: showInstant(deliveredAt)}
      return [found('expired', {...times, gap: showSeconds(late), skew: showSeconds(policy.skewSeconds)})]
    }),
})
