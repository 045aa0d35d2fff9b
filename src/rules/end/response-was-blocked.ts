import type {LoginOutcome, RecordedExchange} from '../../evidence/recording.ts'
import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {saysAnyOf} from '../error-page.ts'
import {hostOf} from '../recorded-messages.ts'

/** What firewalls and load balancers answer by themselves. */
const blocking: ReadonlySet<number> = new Set([413, 499, 502])
/** What a service answers too, when it refuses somebody: then the page must have the words of a firewall. */
const doubtful: ReadonlySet<number> = new Set([403, 406])
const words = ['blocked', 'firewall', 'not acceptable', 'support id', 'mod_security', 'security policy', 'blockerad', 'brandvägg']

export const responseWasBlocked = defineRule({
  code: 'END08',
  name: 'response-was-blocked',
  on: 'flow',
  level: 'notice',
  certainty: 'indication',
  owner: 'network',
  requirement: samlBindings('3.5', 'observed'),
  title: {
    sv: 'Ingen brandvägg stoppar svaret',
    en: 'No firewall stops the response',
  },
  why: {
    sv: 'Svaret är ett stort formulär med base64 i, och det liknar ett angrepp för en brandvägg för webbtrafik. Den svarar 403, 406, 413, 499 eller 502 innan tjänsten har sett svaret.',
    en: 'The response is a large form with base64 in it, which looks like an attack to a firewall for web traffic. It answers 403, 406, 413, 499 or 502 before the service has seen the response.',
  },
  fix: {
    sv: 'Undanta adressen för svar från brandväggens regler om base64 och XML, och tillåt minst 1 MB. Tjänstens egen logg visar om svaret kom fram.',
    en: 'Exempt the address for responses from the firewall’s rules on base64 and XML, and allow 1 MB at least. The service’s own log tells whether the response arrived.',
  },
  alsoKnownAs: ['Request blocked', 'The request is blocked', 'Request Entity Too Large', 'HTTP 413', 'Azure WAF', 'ModSecurity', 'Web Application Firewall'],
  messages: {
    blocked: {
      sv: '{host} svarade {status} på svaret, som är {size} byte. Väntat: att tjänsten tar emot det.',
      en: '{host} answered {status} to the response, which is {size} bytes. Expected: that the service takes it.',
    },
  },
  applies: ({subject}) => subject.tool === 'capture' && subject.exchanges.some(isDelivery),
  run: ({subject, found}) =>
    subject.exchanges
      .filter((exchange) => isDelivery(exchange) && isBlocked(exchange, subject.outcome))
      .map((exchange) => {
        const size = String(exchange.saml?.encoded.length ?? 0)
        return found('blocked', {host: hostOf(exchange), status: String(exchange.status), size})
      })
      .slice(0, 1),
})

function isBlocked({status = 0}: RecordedExchange, outcome: LoginOutcome): boolean {
  return blocking.has(status) || (doubtful.has(status) && saysAnyOf(outcome, words) !== undefined)
}

function isDelivery({saml}: RecordedExchange): boolean {
  return saml?.parameter === 'SAMLResponse' && saml.binding === 'post'
}
