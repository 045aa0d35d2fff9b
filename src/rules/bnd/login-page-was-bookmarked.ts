import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {isSameAddress} from '../address.ts'
import {entitiesOf, hostOf, requestsIn, sentAt} from '../recorded-messages.ts'
import {readInstant, secondsBetween, showInstant, showSeconds} from '../time.ts'

/** Older than this when it is sent, a request was not made for this login. */
const mostSeconds = 600

export const loginPageWasBookmarked = defineRule({
  code: 'BND09',
  name: 'login-page-was-bookmarked',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'user',
  requirement: samlProfiles('4.1.3.1', 'observed'),
  title: {
    sv: 'Inloggningen börjar hos tjänsten',
    en: 'The login starts at the service',
  },
  why: {
    sv: 'Inloggningssidans adress innehåller en begäran som bara gäller en gång. Den som sparar sidan som bokmärke skickar samma gamla begäran om och om igen.',
    en: 'The address of the login page holds a request that is good for one time. Whoever bookmarks the page sends the same old request again and again.',
  },
  fix: {
    sv: 'Spara tjänstens startsida som bokmärke i stället, och ta bort det gamla. Ligger länken på ett intranät: länka till tjänsten.',
    en: 'Bookmark the service’s start page instead, and remove the old one. If the link is on an intranet, link to the service.',
  },
  hides: ['BND06', 'BND07', 'TIM02', 'TIM03', 'TIM07'],
  alsoKnownAs: ['MSIS7065', 'state lost', 'There are no registered protocol handlers on path'],
  messages: {
    old: {
      sv: 'Det första som hände var en begäran från {got}, {age} gammal. Väntat: en som tjänsten just har gjort.',
      en: 'The first thing to happen was a request of {got}, {age} old. Expected: one that the service has just made.',
    },
    none: {
      sv: 'Inloggningssidan hos {host} öppnades direkt, utan begäran. Väntat: att tjänsten skickar dit användaren.',
      en: 'The login page at {host} was opened directly, without request. Expected: that the service sends the user there.',
    },
  },
  applies: ({subject}) => subject.exchanges.length > 0,
  run({subject, found}) {
    const [first] = subject.exchanges
    if (!first) return []
    if (!first.saml) {
      const addresses = entitiesOf(subject).flatMap(({idp}) => idp?.singleSignOn ?? [])
      const opened = addresses.some(({location}) => location !== undefined && isSameAddress(location, first.url))
      return opened ? [found('none', {host: hostOf(first)})] : []
    }
    const request = requestsIn(subject).find(({at}) => at === 0)
    const made = readInstant(request?.message.issueInstant)
    const age = made && secondsBetween(made, sentAt(subject, first))
    if (!made || age === undefined || age <= mostSeconds) return []
    return [found('old', {got: showInstant(made), age: showSeconds(age)})]
  },
})
