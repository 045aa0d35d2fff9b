import {saml2int} from '../../requirement.ts'
import {shortAlgorithm} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

export const sharedSecretInsteadOfKey = defineRule({
  code: 'SIG23',
  name: 'shared-secret-instead-of-key',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: saml2int('SDP-ALG01', 'MUST'),
  title: {
    sv: 'Signaturen är gjord med en privat nyckel, inte med en delad hemlighet',
    en: 'The signature is made with a private key, not with a shared secret',
  },
  why: {
    sv: 'Den som prövar med utfärdarens certifikat som hemlighet godtar vad som helst: certifikatet är offentligt.',
    en: 'Whoever checks with the issuer’s certificate as the secret accepts anything: the certificate is public.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  hides: ['SIG07'],
  alsoKnownAs: ['HMAC', 'Key confusion', 'HMACOutputLength', 'CVE-2009-0217'],
  messages: {
    secret: {
      sv: 'Signaturen på {element} är gjord med {got}, som vem som helst kan räkna ut. Väntat: {expected}.',
      en: 'The signature on {element} is made with {got}, which anybody can compute. Expected: {expected}.',
    },
  },
  applies: ({subject}) => subject.signatures.length > 0 || subject.redirectSignature !== undefined,
  run({subject: {message, signatures, redirectSignature}, found}) {
    const inQuery = redirectSignature ? [{element: message.kind, method: redirectSignature.algorithm}] : []
    const inXml = signatures.map(({on: element, signatureMethod: method = ''}) => ({element, method}))
    return [...inQuery, ...inXml]
      .filter(({method}) => /#hmac-/i.test(method))
      .map(({element, method}) => found('secret', {element, got: shortAlgorithm(method), expected: 'rsa-sha256'}))
  },
})
