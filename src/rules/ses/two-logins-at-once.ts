import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {requestsIn, responsesIn} from '../recorded-messages.ts'

export const twoLoginsAtOnce = defineRule({
  code: 'SES09',
  name: 'two-logins-at-once',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'user',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'En inloggning i taget',
    en: 'One login at a time',
  },
  why: {
    sv: 'Tjänsten ställde en ny begäran innan den förra var besvarad, och svaret gäller den förra. Tjänster som bara minns den senaste avvisar det. Det händer med flera flikar och med bakåtknappen.',
    en: 'The service made a new request before the last was answered, and the answer is to the earlier one. Services that remember only the latest refuse it. It happens with several tabs and with the back button.',
  },
  fix: {
    sv: 'Stäng övriga flikar och börja om från tjänstens startsida. Tjänsten bör minnas flera begäranden åt gången.',
    en: 'Close the other tabs and start again from the service’s own page. The service should remember several requests at a time.',
  },
  alsoKnownAs: ['InResponseTo is not valid'],
  messages: {
    crossed: {
      sv: '{issuer} hade två begäranden ute. Svaret gäller {got}; den senaste var {expected}.',
      en: '{issuer} had two requests out. The answer is to {got}; the latest was {expected}.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused' && responsesIn(subject).length > 0,
  run: ({subject, found}) =>
    responsesIn(subject)
      .flatMap(({at, message}) => {
        const asked = requestsIn(subject).filter((one) => one.at < at)
        const own = asked.find((one) => one.message.id !== undefined && one.message.id === message.inResponseTo)
        const latest = asked.findLast((one) => one.message.issuer?.value === own?.message.issuer?.value)
        const isOld = own && latest && latest.message.id !== own.message.id
        const wasAnswered = responsesIn(subject).some((one) => one.at < at && one.message.inResponseTo === own?.message.id)
        if (!isOld || wasAnswered) return []
        const [issuer = '–', got = '–', expected = '–'] = [own.message.issuer?.value, own.message.id, latest.message.id]
        return [found('crossed', {issuer, got, expected})]
      })
      .slice(0, 1),
})
