import {swedenConnect} from '../../requirement.ts'
import {encryption} from '../../saml/names.ts'
import {shortAlgorithm} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

const accepted: readonly string[] = [encryption.rsaOaepMgf1p, encryption.rsaOaep]

export const keyTransportIsForbidden = defineRule({
  code: 'ENC04',
  name: 'key-transport-is-forbidden',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'MUST NOT'),
  title: {
    sv: 'Nyckeln till det krypterade är skyddad på ett godtaget sätt',
    en: 'The key to what is encrypted is protected in an accepted way',
  },
  why: {
    sv: 'RSA 1.5 går att knäcka genom att fråga mottagaren många gånger, och andra sätt klarar inte mottagarna.',
    en: 'RSA 1.5 can be broken by asking the receiver many times, and receivers cannot do the other ways.',
  },
  fix: {
    sv: 'Ställ in rsa-oaep-mgf1p för nyckeltransport hos utfärdaren.',
    en: 'Set rsa-oaep-mgf1p for key transport at the issuer.',
  },
  alsoKnownAs: ['padding error', 'rsa-1_5'],
  messages: {
    transport: {
      sv: 'Nyckeln till {element} är skyddad med {got}. Väntat: rsa-oaep-mgf1p.',
      en: 'The key to {element} is protected with {got}. Expected: rsa-oaep-mgf1p.',
    },
  },
  applies: ({subject}) => subject.encryptions.length > 0,
  run: ({subject, found}) =>
    subject.encryptions.flatMap(({on, keys}) =>
      keys
        .filter(({algorithm = ''}) => !accepted.includes(algorithm))
        .map(({algorithm = ''}) => found('transport', {element: on, got: shortAlgorithm(algorithm)})),
    ),
})
