import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf, responsesIn} from '../recorded-messages.ts'

export const answeredByAnotherServer = defineRule({
  code: 'SES03',
  name: 'answered-by-another-server',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'service',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Svaret når den server som ställde frågan',
    en: 'The answer reaches the server that asked',
  },
  why: {
    sv: 'Tjänsten går på flera servrar som inte delar minne. Den som tar emot svaret känner inte till begäran, och felet kommer bara ibland.',
    en: 'The service runs on several servers that share no memory. The one that gets the answer does not know of the request, and the error comes only at times.',
  },
  fix: {
    sv: 'Dela sessionerna mellan servrarna, eller låt lastbalanseraren hålla kvar varje användare vid samma server.',
    en: 'Share the sessions between the servers, or let the load balancer keep each user at the same server.',
  },
  alsoKnownAs: ['state not found'],
  messages: {
    another: {
      sv: 'Begäran gjordes av {expected} men svaret togs emot av {got}, båda på {host}.',
      en: 'The request was made by {expected} but the answer was received by {got}, both at {host}.',
    },
  },
  applies: ({subject}) => subject.outcome.kind === 'refused' && responsesIn(subject).some(({exchange}) => exchange.seen?.servedBy),
  run: ({subject, found}) =>
    responsesIn(subject)
      .flatMap(({at, host, exchange}) => {
        const got = exchange.seen?.servedBy
        const asked = subject.exchanges.slice(0, at).findLast((one) => hostOf(one) === host && one.seen?.servedBy)
        const expected = asked?.seen?.servedBy
        return got !== undefined && expected !== undefined && got !== expected ? [found('another', {got, expected, host})] : []
      })
      .slice(0, 1),
})
