import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf, responsesIn} from '../recorded-messages.ts'

export const cookieIsThrownAway = defineRule({
  code: 'SES06',
  name: 'cookie-is-thrown-away',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1', 'observed'),
  title: {
    sv: 'Kakor för andra webbplatser sätts med Secure',
    en: 'Cookies for other sites are set with Secure',
  },
  why: {
    sv: 'Webbläsare kastar en kaka som har SameSite=None men inte Secure. Tjänsten har då glömt sin begäran när svaret kommer.',
    en: 'Browsers throw away a cookie that has SameSite=None but not Secure. The service has then forgotten its request when the answer comes.',
  },
  fix: {
    sv: 'Lägg till Secure på kakan och kör tjänsten på https. Bakom en lastbalanserare behöver tjänsten få veta att användaren har https (X-Forwarded-Proto).',
    en: 'Add Secure to the cookie and run the service on https. Behind a load balancer the service needs to know that the user has https (X-Forwarded-Proto).',
  },
  hides: ['SES02', 'BND07'],
  alsoKnownAs: ['F09'],
  messages: {
    notSecure: {
      sv: '{host} satte kakan {cookie} med SameSite=None utan Secure, och den kom inte tillbaka. Väntat: {expected}.',
      en: '{host} set the cookie {cookie} with SameSite=None without Secure, and it did not come back. Expected: {expected}.',
    },
  },
  applies: ({subject}) => responsesIn(subject).some(({exchange}) => exchange.seen?.cookiesSent),
  run: ({subject, found}) =>
    responsesIn(subject)
      .flatMap(({at, host, exchange}) => {
        const sent = exchange.seen?.cookiesSent
        const earlier = subject.exchanges.slice(0, at).filter((one) => hostOf(one) === host)
        const set = earlier.flatMap(({seen}) => seen?.cookiesSet ?? [])
        const thrown = set.find(({sameSite, secure}) => sameSite?.toLowerCase() === 'none' && !secure)
        if (!sent || !thrown || sent.includes(thrown.name)) return []
        return [found('notSecure', {host, cookie: thrown.name, expected: 'SameSite=None; Secure'})]
      })
      .slice(0, 1),
})
