import {samlProfiles} from '../../requirement.ts'
import {readCarried} from '../../saml/read-carried.ts'
import {defineRule} from '../define.ts'

export const responseWasDeliveredTwice = defineRule({
  code: 'BND08',
  name: 'response-was-delivered-twice',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'user',
  requirement: samlProfiles('4.1.4.5', 'MUST'),
  title: {
    sv: 'Ett svar lämnas en gång',
    en: 'A response is delivered once',
  },
  why: {
    sv: 'Ett intyg får användas en gång. Laddas sidan om skickas samma svar igen, och tjänsten ska neka det.',
    en: 'An assertion may be used once. Reloading the page sends the same response again, and the service is to refuse it.',
  },
  fix: {
    sv: 'Börja om från tjänstens startsida i stället för att ladda om sidan.',
    en: 'Start again from the service’s own page instead of reloading.',
  },
  alsoKnownAs: [
    '104', 'replay detected', 'Replay of message', 'Rejecting replayed message ID',
    'MessageReplay',
  ],
  messages: {
    twice: {
      sv: 'Svaret {response} lämnades {got} gånger till {url}. Väntat: {expected}.',
      en: 'The response {response} was delivered {got} times to {url}. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({saml}) => saml?.parameter === 'SAMLResponse'),
  run({subject: {exchanges}, found}) {
    const times = new Map<string, {readonly response: string; readonly url: string; readonly count: number}>()
    for (const {saml, url} of exchanges) {
      const message = saml && readCarried(saml).message
      if (message?.kind !== 'Response') continue
      const [first] = message.assertions
      // A new Response around the same assertion is the same assertion used again.
      const key = `${first?.id ?? message.id ?? ''} ${withoutQuery(url)}`
      const before = times.get(key)
      times.set(key, {response: message.id ?? '–', url: withoutQuery(url), count: (before?.count ?? 0) + 1})
    }
    return [...times.values()]
      .filter(({count}) => count > 1)
      .map(({response, url, count}) => found('twice', {response, url, got: String(count), expected: '1'}))
  },
})

function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url
}
