import {samlProfiles} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const replyAddressNotRegistered = defineRule({
  code: 'END01',
  name: 'reply-address-not-registered',
  on: 'request',
  needs: ['sender'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlProfiles('4.1.4.1', 'MUST'),
  title: {
    sv: 'Svarsadressen i begäran finns i tjänstens metadata',
    en: 'The reply address in the request is in the service’s metadata',
  },
  why: {
    sv: 'Den som svarar får bara skicka intyget till en adress som tjänsten har registrerat. Annars kan vem som helst be om det.',
    en: 'Whoever answers may send the assertion only to an address that the service has registered. Otherwise anybody could ask for it.',
  },
  fix: {
    sv: 'Lägg till adressen i tjänstens metadata och läs in den hos mottagaren, eller rätta adressen i tjänsten. De jämförs tecken för tecken.',
    en: 'Add the address to the service’s metadata and load it at the receiver, or correct the address in the service. They are compared character by character.',
  },
  hides: ['STA08'],
  alsoKnownAs: [
    'C05', 'MSIS3200', 'MSIS3077', 'AADSTS50011',
    'No AssertionConsumerService is configured on the relying party trust',
    'not configured with SAML Assertion Consumer Services',
    'was unable to identify a compatible way to respond to the requested application',
    'No peer endpoint available to which to send', 'No reply address is registered for the application',
    'Invalid redirect uri', 'invalidRedirectUriMessage',
  ],
  messages: {
    address: {
      sv: 'Tjänsten vill ha svaret till {got}, men i metadata står {expected}.',
      en: 'The service wants the answer at {got}, but its metadata has {expected}.',
    },
    index: {
      sv: 'Tjänsten vill ha svaret till adress nummer {got}, men i metadata finns {expected}.',
      en: 'The service wants the answer at address number {got}, but its metadata has {expected}.',
    },
  },
  applies: ({subject: {message}}) =>
    message.assertionConsumerServiceUrl !== undefined || message.assertionConsumerServiceIndex !== undefined,
  run({subject: {message}, facts, found}) {
    const registered = facts.sender.metadata.sp?.assertionConsumers ?? []
    const url = message.assertionConsumerServiceUrl
    const index = message.assertionConsumerServiceIndex
    if (url !== undefined && !registered.some(({location}) => location === url))
      return [found('address', {got: url, expected: list(registered.map(({location}) => location))})]
    if (index !== undefined && !registered.some((endpoint) => endpoint.index === index))
      return [found('index', {got: index, expected: list(registered.map((endpoint) => endpoint.index))})]
    return []
  },
})

function list(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(', ') || '–'
}
