import {swedenConnect} from '../../requirement.ts'
import {encryption} from '../../saml/names.ts'
import {shortAlgorithm} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

const accepted: readonly string[] = [
  encryption.aes128Cbc,
  encryption.aes192Cbc,
  encryption.aes256Cbc,
  encryption.aes128Gcm,
  encryption.aes192Gcm,
  encryption.aes256Gcm,
]

export const contentCipherIsNotAccepted = defineRule({
  code: 'ENC03',
  name: 'content-cipher-is-not-accepted',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('8', 'MUST'),
  title: {sv: 'Innehållet är krypterat med AES', en: 'The content is encrypted with AES'},
  why: {
    sv: 'Trippel-DES är för svagt, och andra algoritmer kan mottagarna inte öppna.',
    en: 'Triple DES is too weak, and other algorithms cannot be opened by the receivers.',
  },
  fix: {
    sv: 'Ställ in aes256-cbc, eller aes256-gcm om tjänsten klarar det, hos utfärdaren.',
    en: 'Set aes256-cbc, or aes256-gcm if the service can do it, at the issuer.',
  },
  alsoKnownAs: ['Symmetric algorithm is not specified', 'COULD NOT LOCATE KEY ALGORITHM IN ENCRYPTED DATA'],
  messages: {
    cipher: {
      sv: '{element} är krypterat med {got}. Väntat: aes256-cbc eller aes256-gcm.',
      en: '{element} is encrypted with {got}. Expected: aes256-cbc or aes256-gcm.',
    },
  },
  applies: ({subject}) => subject.encryptions.some(({cipher}) => cipher !== undefined),
  run: ({subject, found}) =>
    subject.encryptions.flatMap(({on, cipher}) =>
      cipher === undefined || accepted.includes(cipher) ? [] : [found('cipher', {element: on, got: shortAlgorithm(cipher)})],
    ),
})
