import {samlCore} from '../../requirement.ts'
import {
  acceptedDigestMethods,
  acceptedSignatureMethods,
  acceptedTransforms,
  shortAlgorithm,
} from '../accepted-algorithms.ts'
import {defineRule} from '../define.ts'

export const signatureCannotBeComputed = defineRule({
  code: 'SIG11',
  name: 'signature-cannot-be-computed',
  on: 'message',
  level: 'warning',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('5.4.4', 'SHOULD NOT'),
  title: {
    sv: 'Signaturen använder bara exklusiv kanonisering och omslutande signatur',
    en: 'The signature uses only exclusive canonicalisation and the enveloped transform',
  },
  why: {
    sv: 'Ovanliga omformningar kan byta ut det som signeras mot något annat. Mottagare får därför avvisa dem.',
    en: 'Unusual transforms can swap what is signed for something else. Receivers may therefore refuse them.',
  },
  fix: {
    sv: 'Ställ in exklusiv kanonisering (exc-c14n) hos den som signerar, och signera innehåll utan bearbetningsinstruktioner.',
    en: 'Set exclusive canonicalisation (exc-c14n) at the signer, and sign content without processing instructions.',
  },
  alsoKnownAs: ['D06', 'Unsupported transform', 'Unsupported canonicalization'],
  messages: {
    transform: {
      sv: 'Signaturen på {element} använder {got}. Väntat: {expected}. Den har inte prövats.',
      en: 'The signature on {element} uses {got}. Expected: {expected}. It has not been checked.',
    },
    content: {
      sv: 'Signaturen på {element} går inte att räkna ut på ett säkert sätt och har inte prövats.',
      en: 'The signature on {element} cannot be computed safely and has not been checked.',
    },
  },
  applies: ({subject}) => subject.signatures.length > 0,
  run: ({subject, found}) =>
    subject.signatures
      .filter(
        ({state, signatureMethod = '', digestMethod = ''}) =>
          state === 'unsupported' &&
          // Otherwise the algorithm is the cause, and SIG07 says so.
          acceptedSignatureMethods.includes(signatureMethod) &&
          acceptedDigestMethods.includes(digestMethod),
      )
      .map(({on: element, transforms, canonicalization = ''}) => {
        const odd = [...transforms, canonicalization].find((method) => !acceptedTransforms.includes(method))
        if (odd === undefined) return found('content', {element})
        return found('transform', {element, got: shortAlgorithm(odd), expected: 'enveloped-signature, exc-c14n'})
      }),
})
