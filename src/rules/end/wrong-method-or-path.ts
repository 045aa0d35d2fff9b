import {samlBindings} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {hostOf} from '../recorded-messages.ts'

export const wrongMethodOrPath = defineRule({
  code: 'END07',
  name: 'wrong-method-or-path',
  on: 'flow',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlBindings('3', 'observed'),
  title: {
    sv: 'Adressen som meddelandet skickas till finns och tar emot det',
    en: 'The address that the message is sent to exists and takes it',
  },
  why: {
    sv: 'Värden svarar, men på den adressen finns inget som tar emot SAML, eller inte på det sättet. Svaret 404 eller 405 kommer från webbservern, innan någon har läst meddelandet.',
    en: 'The host answers, but at that address nothing takes SAML, or not in that way. The answer 404 or 405 comes from the web server, before anybody has read the message.',
  },
  fix: {
    sv: 'Jämför adressen och bindningen med metadata hos den som tar emot, tecken för tecken.',
    en: 'Compare the address and the binding with the metadata of the receiver, character by character.',
  },
  alsoKnownAs: ['405 Method Not Allowed', 'HTTP 404', 'HTTP 405', 'MSIS7065'],
  messages: {
    missing: {
      sv: '{host} svarade 404: adressen finns inte. Väntat: att den tar emot {got}.',
      en: '{host} answered 404: there is no such address. Expected: that it takes {got}.',
    },
    method: {
      sv: '{host} svarade 405: adressen tar inte emot {method}. Väntat: att den tar emot {got}.',
      en: '{host} answered 405: the address does not take {method}. Expected: that it takes {got}.',
    },
  },
  applies: ({subject}) => subject.exchanges.some(({saml}) => saml),
  run: ({subject, found}) =>
    subject.exchanges
      .flatMap((exchange) => {
        const {saml, status, method} = exchange
        if (!saml) return []
        const told = {host: hostOf(exchange), got: saml.parameter}
        if (status === 405) return [found('method', {...told, method})]
        return status === 404 ? [found('missing', told)] : []
      })
      .slice(0, 1),
})
