import type {RecordedExchange} from '../../evidence/recording.ts'
import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf} from '../recorded-messages.ts'

/** What many servers take in one line of a request. */
const mostBytes = 8192

export const tooLongForTheServer = defineRule({
  code: 'BND13',
  name: 'too-long-for-the-server',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlBindings('3.4.4', 'observed'),
  title: {
    sv: 'Adress och kakor ryms hos mottagaren',
    en: 'Address and cookies fit at the receiver',
  },
  why: {
    sv: 'En omdirigering bär hela begäran i adressen, och kakor samlas på hög. Servrar har en gräns, ofta 8 kB, och svarar 414, 431 eller 400 utan att säga varför.',
    en: 'A redirect carries the whole request in the address, and cookies pile up. Servers have a limit, often 8 kB, and answer 414, 431 or 400 without saying why.',
  },
  fix: {
    sv: 'Skicka begäran med HTTP-POST, och korta RelayState till en referens. Är det kakorna: rensa dem för värden och ta reda på vem som sätter så många.',
    en: 'Send the request by HTTP-POST, and shorten RelayState to a reference. If it is the cookies, clear them for the host and find out who sets so many.',
  },
  alsoKnownAs: ['F10', 'Request-URI Too Long', 'Request Too Long', 'Request Header Fields Too Large'],
  messages: {
    url: {
      sv: '{host} svarade {status}. Adressen är {got} byte. Väntat: högst {expected}.',
      en: '{host} answered {status}. The address is {got} bytes. Expected: {expected} at most.',
    },
    cookies: {
      sv: '{host} svarade {status}. Kakorna är {got} byte. Väntat: högst {expected}.',
      en: '{host} answered {status}. The cookies are {got} bytes. Expected: {expected} at most.',
    },
    headers: {
      sv: '{host} svarade {status}: adressen eller kakorna är för långa.',
      en: '{host} answered {status}: the address or the cookies are too long.',
    },
  },
  applies: ({subject}) => subject.exchanges.length > 0,
  run: ({subject, found}) =>
    subject.exchanges
      .filter(isTurnedAway)
      .map((exchange) => {
        const told = {host: hostOf(exchange), status: String(exchange.status), expected: String(mostBytes)}
        const cookies = exchange.seen?.cookieBytes ?? 0
        if (exchange.url.length > mostBytes) return found('url', {...told, got: String(exchange.url.length)})
        if (cookies > mostBytes) return found('cookies', {...told, got: String(cookies)})
        return found('headers', {host: told.host, status: told.status})
      })
      .slice(0, 1),
})

/** 400 says many things; only with something too long does it say this. */
function isTurnedAway({status, url, seen}: RecordedExchange): boolean {
  const isLong = url.length > mostBytes || (seen?.cookieBytes ?? 0) > mostBytes
  return status === 414 || status === 431 || (status === 400 && isLong)
}
