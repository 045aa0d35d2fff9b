import type {Recording} from '../../evidence/recording.ts'
import type {Response} from '../../saml/model.ts'
import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {type RecordedMessage, hostOf, requestsIn, responsesIn} from '../recorded-messages.ts'

export const cookieDidNotFollow = defineRule({
  code: 'SES01',
  name: 'cookie-did-not-follow',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Kakan från begäran följer med svaret',
    en: 'The cookie from the request comes along with the answer',
  },
  why: {
    sv: 'Svaret kommer som en POST från en annan webbplats, och då skickar webbläsaren bara kakor med SameSite=None. Utan kakan är användaren en ny besökare för tjänsten.',
    en: 'The answer comes as a POST from another site, and then the browser sends only cookies with SameSite=None. Without the cookie the user is a new visitor to the service.',
  },
  fix: {
    sv: 'Sätt kakan som minns begäran med SameSite=None och Secure, eller spara det tjänsten behöver under en referens i RelayState.',
    en: 'Set the cookie that remembers the request with SameSite=None and Secure, or keep what the service needs under a reference in RelayState.',
  },
  hides: ['SES02', 'BND07'],
  alsoKnownAs: [
    'F09',
    'No cookie preserving state from the request',
    'saml-state-missing',
    'Session ExpectedInResponseTo missing',
    'State information lost',
    'NOSTATE',
  ],
  messages: {
    missing: {
      sv: '{host} satte kakan {cookie} ({got}), men den följde inte med svaret. Väntat: {expected}.',
      en: '{host} set the cookie {cookie} ({got}), but it did not come along with the answer. Expected: {expected}.',
    },
  },
  applies: ({subject}) => responsesIn(subject).some((answer) => answer.exchange.seen?.cookiesSent && wasInVain(subject, answer)),
  run: ({subject, found}) =>
    responsesIn(subject)
      .flatMap(({at, host, exchange, message}) => {
        const sent = exchange.seen?.cookiesSent
        if (!sent || !wasInVain(subject, {at, message})) return []
        const earlier = subject.exchanges.slice(0, at).filter((one) => hostOf(one) === host)
        const set = earlier.flatMap(({seen}) => seen?.cookiesSet ?? [])
        const lost = set.find(({name, sameSite}) => !sent.includes(name) && sameSite?.toLowerCase() !== 'none')
        if (!lost || set.some(({name}) => sent.includes(name))) return []
        const got = `SameSite=${lost.sameSite ?? '–'}${lost.secure ? '; Secure' : ''}`
        return [found('missing', {host, cookie: lost.name, got, expected: 'SameSite=None; Secure'})]
      })
      .slice(0, 1),
})

/** The service said no on a page, or asked again. */
function wasInVain(recording: Recording, {at, message}: Pick<RecordedMessage<Response>, 'at' | 'message'>): boolean {
  const {outcome} = recording
  if (outcome.kind !== 'unclear') return outcome.kind === 'refused'
  const asker = requestsIn(recording).find((one) => one.message.id === message.inResponseTo)?.message.issuer?.value
  return asker !== undefined && requestsIn(recording).some((one) => one.at > at && one.message.issuer?.value === asker)
}
