import {samlCore} from '../../requirement.ts'
import {isSameAddress} from '../address.ts'
import {defineRule} from '../define.ts'

export const requestWentElsewhere = defineRule({
  code: 'END05',
  name: 'request-went-elsewhere',
  on: 'request',
  needs: ['deliveredTo'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.2.1', 'MUST'),
  title: {
    sv: 'Begäran skickas till utfärdarens adress för inloggning',
    en: 'The request is sent to the issuer’s address for login',
  },
  why: {
    sv: 'Utfärdaren ska kasta en begäran som är adresserad till någon annan (Destination), och på andra adresser än den för inloggning lyssnar ingen.',
    en: 'The issuer must discard a request that is addressed to somebody else (Destination), and nobody listens at other addresses than the one for login.',
  },
  fix: {
    sv: 'Använd adressen i SingleSignOnService ur utfärdarens metadata, tecken för tecken. För AD FS slutar den med /adfs/ls/. Öppna aldrig sidan som bokmärke.',
    en: 'Use the address in SingleSignOnService of the issuer’s metadata, character by character. For AD FS it ends in /adfs/ls/. Never open the page as a bookmark.',
  },
  hides: ['STA08'],
  alsoKnownAs: ['MSIS7065', 'There are no registered protocol handlers on path', 'idpinitiatedsignon'],
  messages: {
    addressed: {
      sv: 'Begäran är adresserad till {got} men skickades till {expected}.',
      en: 'The request is addressed to {got} but was sent to {expected}.',
    },
    path: {
      sv: 'Begäran skickades till {got}. Utfärdaren tar emot på {expected}.',
      en: 'The request was sent to {got}. The issuer receives at {expected}.',
    },
  },
  run({subject: {message, deliveredTo}, facts: {receiver}, found}) {
    const {destination} = message
    if (destination !== undefined && destination !== '' && !isSameAddress(destination, deliveredTo))
      return [found('addressed', {got: destination, expected: deliveredTo})]
    const known = (receiver?.metadata.idp?.singleSignOn ?? []).flatMap(({location}) => location ?? [])
    if (known.length === 0 || known.some((location) => isSameAddress(location, deliveredTo))) return []
    return [found('path', {got: deliveredTo, expected: [...new Set(known)].join(', ')})]
  },
})
