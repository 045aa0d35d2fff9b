import {saml2int} from '../../requirement.ts'
import {acceptedDigestMethods, acceptedSignatureMethods, shortAlgorithm} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

export const signatureAlgorithmIsWeak = defineRule({
  code: 'SIG07',
  name: 'signature-algorithm-is-weak',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: saml2int('SDP-ALG01', 'MUST'),
  title: {
    sv: 'Signaturen är gjord med en godtagen algoritm',
    en: 'The signature is made with an accepted algorithm',
  },
  why: {
    sv: 'SHA-1 går att förfalska, och en metod med delad hemlighet bevisar inte vem som har signerat.',
    en: 'SHA-1 can be forged, and a method with a shared secret does not prove who signed.',
  },
  fix: {
    sv: 'Ställ in SHA-256 på båda sidor. AD FS: Set-AdfsRelyingPartyTrust -SignatureAlgorithm http://www.w3.org/2001/04/xmldsig-more#rsa-sha256.',
    en: 'Set SHA-256 on both sides. AD FS: Set-AdfsRelyingPartyTrust -SignatureAlgorithm http://www.w3.org/2001/04/xmldsig-more#rsa-sha256.',
  },
  alsoKnownAs: ['C14', 'D07', 'MSIS7093', 'AADSTS76028', '372', '378', 'not signed with expected signature algorithm'],
  messages: {
    method: {
      sv: 'Signaturen på {element} är gjord med {got}. Väntat: {expected} eller starkare.',
      en: 'The signature on {element} is made with {got}. Expected: {expected} or stronger.',
    },
    digest: {
      sv: 'Kontrollsumman i signaturen på {element} är gjord med {got}. Väntat: {expected} eller starkare.',
      en: 'The digest in the signature on {element} is made with {got}. Expected: {expected} or stronger.',
    },
  },
  applies: ({subject}) => subject.signatures.length > 0 || subject.redirectSignature !== undefined,
  run({subject, found}) {
    const inQuery = subject.redirectSignature
    const methods = [
      ...(inQuery && inQuery.state !== 'malformed' ? [{element: subject.message.kind, used: inQuery.algorithm}] : []),
      ...subject.signatures.map(({on, signatureMethod}) => ({element: on, used: signatureMethod})),
    ]
    const digests = subject.signatures.map(({on, digestMethod}) => ({element: on, used: digestMethod}))
    return [
      ...methods
        .filter(({used}) => used !== undefined && !acceptedSignatureMethods.includes(used))
        .map(({element, used}) => found('method', {element, got: shortAlgorithm(used ?? ''), expected: 'rsa-sha256'})),
      ...digests
        .filter(({used}) => used !== undefined && !acceptedDigestMethods.includes(used))
        .map(({element, used}) => found('digest', {element, got: shortAlgorithm(used ?? ''), expected: 'sha256'})),
    ]
  },
})
