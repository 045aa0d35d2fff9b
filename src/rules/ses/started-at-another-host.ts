import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf, requestsIn} from '../recorded-messages.ts'

export const startedAtAnotherHost = defineRule({
  code: 'SES04',
  name: 'started-at-another-host',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Begäran görs på samma värdnamn som svaret går till',
    en: 'The request is made at the host name that the answer goes to',
  },
  why: {
    sv: 'Kakan som minns begäran gäller bara det värdnamn som satte den. Går svaret till ett annat namn, till exempel med www, är användaren en ny besökare där.',
    en: 'The cookie that remembers the request belongs to the host name that set it. When the answer goes to another name, for example with www, the user is a new visitor there.',
  },
  fix: {
    sv: 'Låt tjänsten skicka användaren vidare till rätt värdnamn innan den gör sin begäran, och ta bort länkar till det andra namnet.',
    en: 'Let the service send the user on to the right host name before it makes its request, and remove links to the other name.',
  },
  alsoKnownAs: ['No cookie preserving state from the request'],
  messages: {
    another: {
      sv: 'Begäran gjordes på {got}, men svaret går till {expected}.',
      en: 'The request was made at {got}, but the answer goes to {expected}.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused' && requestsIn(subject).length > 0,
  run: ({subject, found}) =>
    requestsIn(subject)
      .flatMap(({at, message}) => {
        const before = subject.exchanges[at - 1]
        const reply = message.assertionConsumerServiceUrl
        if (!before || before.method === 'POST' || reply === undefined || !URL.canParse(reply)) return []
        const got = hostOf(before)
        const expected = new URL(reply).hostname
        return got === expected || got === hostOf(subject.exchanges[at] ?? before) ? [] : [found('another', {got, expected})]
      })
      .slice(0, 1),
})
