import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const replyIndexDoesNotFit = defineRule({
  code: 'END06',
  name: 'reply-index-does-not-fit',
  on: 'request',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.4.1', 'MUST'),
  title: {
    sv: 'Begäran pekar ut en svarsadress som finns, på ett sätt',
    en: 'The request points out a reply address that exists, in one way',
  },
  why: {
    sv: 'Nummer och adress utesluter varandra, och den som svarar skickar bara med en bindning som tjänsten har registrerat.',
    en: 'Index and address exclude each other, and whoever answers sends only by a binding that the service has registered.',
  },
  fix: {
    sv: 'Läs in tjänstens aktuella metadata hos mottagaren. Ange i tjänsten antingen adress och bindning eller bara ett nummer.',
    en: 'Load the service’s current metadata at the receiver. In the service, give either address and binding or an index alone.',
  },
  hides: ['STA08'],
  alsoKnownAs: ['259', '260', 'MSIS3077'],
  messages: {
    both: {
      sv: 'Begäran anger både adress ({got}) och nummer ({index}). Väntat: det ena.',
      en: 'The request gives both address ({got}) and index ({index}). Expected: one of them.',
    },
    binding: {
      sv: 'Begäran vill ha svaret med bindningen {got}. Tjänstens metadata har {expected}.',
      en: 'The request wants the answer by the binding {got}. The service’s metadata has {expected}.',
    },
  },
  run({subject: {message}, facts: {sender}, found}) {
    const {assertionConsumerServiceUrl: url, assertionConsumerServiceIndex: index, protocolBinding} = message
    if (url !== undefined && index !== undefined) return [found('both', {got: url, index})]
    const registered = (sender?.metadata.sp?.assertionConsumers ?? []).flatMap(({binding}) => binding ?? [])
    if (protocolBinding === undefined || registered.length === 0 || registered.includes(protocolBinding)) return []
    return [found('binding', {got: protocolBinding, expected: [...new Set(registered)].join(', ')})]
  },
})
