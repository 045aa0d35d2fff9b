import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const responseIsUnsolicited = defineRule({
  code: 'BND06',
  name: 'response-is-unsolicited',
  on: 'response',
  level: 'warning',
  certainty: 'proved',
  owner: 'user',
  requirement: swedenConnect('6.1', 'SHOULD NOT'),
  title: {
    sv: 'Svaret svarar på en begäran',
    en: 'The response answers a request',
  },
  why: {
    sv: 'Ett svar som ingen har bett om kan vara planterat. Oftast har någon länkat till utfärdaren i stället för till tjänsten.',
    en: 'A response that nobody asked for may have been planted. Most often somebody has linked to the issuer instead of the service.',
  },
  fix: {
    sv: 'Länka till tjänstens egen startsida, så att tjänsten får ställa frågan.',
    en: 'Link to the service’s own start page, so that the service gets to ask.',
  },
  alsoKnownAs: ['D02', 'Unsolicited response not allowed', 'InResponseTo missing', 'InResponseTo is missing from response'],
  messages: {
    unsolicited: {
      sv: 'Svaret hänvisar inte till någon begäran (InResponseTo saknas).',
      en: 'The response does not refer to any request (no InResponseTo).',
    },
  },
  run({subject: {message}, found}) {
    const confirmations = message.assertions.flatMap(({subject}) => subject?.confirmations ?? [])
    const refersToOne = [message, ...confirmations].some(({inResponseTo}) => inResponseTo !== undefined && inResponseTo !== '')
    return refersToOne ? [] : [found('unsolicited', {})]
  },
})
