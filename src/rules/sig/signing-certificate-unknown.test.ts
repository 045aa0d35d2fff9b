import {issuer} from '../sound-evidence.ts'
import {sound, testRule, withEvidence, withSignatures} from '../testing.ts'
import {signingCertificateUnknown} from './signing-certificate-unknown.ts'

const byStranger = {state: 'unknown-signer', embedded: ['CCCC3333'], soundUnderEmbedded: true, signedBy: undefined} as const
const noKeys = {sender: {...issuer, signingCertificates: []}}

testRule(signingCertificateUnknown, {
  passes: {
    'a response signed with a key from metadata': sound.response,
    'a changed signature, which is another matter': withSignatures({}, {state: 'unknown-signer', soundUnderEmbedded: false}),
  },
  fails: {
    'a certificate that metadata does not have': [withSignatures(byStranger), 'anotherCertificate'],
    'one of two signatures by a stranger': [withSignatures({}, byStranger), 'anotherCertificate'],
    'a signature without certificate that no key fits': [withSignatures({...byStranger, embedded: []}), 'noKeyFits'],
    'metadata without any signing certificate': [
      withEvidence({signatures: [{...sound.signature, ...byStranger, state: 'unchecked'}]}, noKeys),
      'noneListed',
    ],
  },
  skips: {
    'an unsigned response': withEvidence({signatures: []}),
    'content that was changed': withSignatures({state: 'changed'}),
  },
})
