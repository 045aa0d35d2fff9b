import {samlBindings} from '../../requirement.ts'
import {readCarried} from '../../saml/read-carried.ts'
import {defineRule} from '../define.ts'

export const relayStateWasLost = defineRule({
  code: 'BND05',
  name: 'relay-state-was-lost',
  on: 'flow',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlBindings('3.4.3', 'MUST'),
  title: {
    sv: 'RelayState kommer tillbaka oförändrad',
    en: 'RelayState comes back unchanged',
  },
  why: {
    sv: 'RelayState säger vart användaren var på väg. Försvinner den hamnar användaren på startsidan, eller så nekas svaret.',
    en: 'RelayState says where the user was going. If it is lost, the user ends on the front page or the response is refused.',
  },
  fix: {
    sv: 'Låt utfärdaren skicka tillbaka RelayState tecken för tecken. Låt tjänsten skicka en kort referens i stället för en adress.',
    en: 'Let the issuer return RelayState character by character. Let the service send a short reference instead of an address.',
  },
  alsoKnownAs: ['MSIS7046', "The SAML protocol parameter 'RelayState' was not found or not valid"],
  messages: {
    lost: {
      sv: 'RelayState fanns i begäran {request} ({bytes} byte) men inte i svaret. Väntat: samma värde. Längst får det vara {most} byte.',
      en: 'RelayState was in the request {request} ({bytes} bytes) but not in the response. Expected: the same value. It may be {most} bytes at most.',
    },
    cut: {
      sv: 'RelayState i svaret på {request} är avklippt efter {got} byte. Väntat: {bytes}. Längst får det vara {most} byte.',
      en: 'RelayState in the response to {request} is cut after {got} bytes. Expected: {bytes}. It may be {most} bytes at most.',
    },
    changed: {
      sv: 'RelayState i svaret på {request} är inte det som skickades. Väntat: samma värde, {bytes} byte.',
      en: 'RelayState in the response to {request} is not the one that was sent. Expected: the same value, {bytes} bytes.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({saml}) => saml?.parameter === 'SAMLResponse'),
  run({subject: {exchanges}, found}) {
    const sent = exchanges.flatMap(({saml}) => (saml ? [{message: readCarried(saml).message, relayState: saml.relayState}] : []))
    return sent.flatMap(({message, relayState: returned}) => {
      if (message?.kind !== 'Response' || message.inResponseTo === undefined) return []
      const asked = sent.find((one) => one.message?.kind === 'AuthnRequest' && one.message.id === message.inResponseTo)
      if (!asked?.relayState || asked.relayState === returned) return []
      const slots = {request: message.inResponseTo, bytes: bytesIn(asked.relayState), most: String(most)}
      if (!returned) return [found('lost', slots)]
      if (asked.relayState.startsWith(returned)) return [found('cut', {...slots, got: bytesIn(returned)})]
      return [found('changed', slots)]
    })
  },
})

/** Bytes, as SAML Bindings 3.4.3 counts them. */
const most = 80

function bytesIn(text: string): string {
  return String(Buffer.byteLength(text))
}
