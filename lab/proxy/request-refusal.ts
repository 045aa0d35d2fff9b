import type {Text} from '../../src/text.ts'

/** Why a login request was turned away with a page. Nothing can be sent back: the asker is not trusted. */
export const requestRefusals = {
  'request-is-unreadable': {
    sv: 'Begäran gick inte att läsa: det är inte ett helt och riktigt XML-meddelande.',
    en: 'The request could not be read: it is not a whole and proper XML message.',
  },
  'not-an-authn-request': {
    sv: 'Meddelandet är ingen begäran om inloggning.',
    en: 'The message is not a request for a login.',
  },
  'service-is-unknown': {
    sv: 'Tjänsten som frågar finns inte bland dem som är anslutna här.',
    en: 'The service that asks is not among those connected here.',
  },
  'request-is-unsigned': {
    sv: 'Begäran är inte underskriven, så ingen vet vem som skickade den.',
    en: 'The request is not signed, so nobody knows who sent it.',
  },
  'request-signed-by-unknown-key': {
    sv: 'Underskriften stämmer inte med begäran, eller är gjord med en annan nyckel än den tjänsten har anmält.',
    en: 'The signature does not fit the request, or was made with another key than the service has registered.',
  },
  'signature-algorithm-is-weak': {
    sv: 'Underskriften är gjord med en metod som inte längre är säker, till exempel SHA-1.',
    en: 'The signature was made by a method that is no longer secure, such as SHA-1.',
  },
  'destination-is-elsewhere': {
    sv: 'Begäran är adresserad till ett annat ställe än hit.',
    en: 'The request is addressed to another place than this.',
  },
  'reply-address-not-registered': {
    sv: 'Svaret skulle gå till en adress som tjänsten inte har anmält.',
    en: 'The answer would go to an address that the service has not registered.',
  },
  'reply-binding-not-supported': {
    sv: 'Svaret skulle skickas på ett sätt som inte används här. Bara HTTP-POST går.',
    en: 'The answer would be sent in a way that is not used here. Only HTTP-POST is.',
  },
  'request-is-not-fresh': {
    sv: 'Begäran är för gammal, eller så går klockorna olika. Börja om från tjänsten.',
    en: 'The request is too old, or the clocks differ. Start again from the service.',
  },
  'flow-is-forgotten': {
    sv: 'Den här inloggningen är redan avslutad eller har väntat för länge. Börja om från tjänsten.',
    en: 'This login is finished already or has waited too long. Start again from the service.',
  },
} as const satisfies Readonly<Record<string, Text>>

export type RequestRefusal = keyof typeof requestRefusals
