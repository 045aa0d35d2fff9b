import {algorithm} from '../../saml/names.ts'
import {sound, testRule, withEvidence, withRequestEvidence, withSignatures} from '../testing.ts'
import {signatureAlgorithmIsWeak} from './signature-algorithm-is-weak.ts'

const hmac = 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'

testRule(signatureAlgorithmIsWeak, {
  passes: {
    'RSA with SHA-256': sound.response,
    'ECDSA with SHA-512': withSignatures({signatureMethod: algorithm.ecdsaSha512, digestMethod: algorithm.sha512}),
    'a signed query': sound.request,
    'a signature too broken to have a method': withSignatures({signatureMethod: undefined, digestMethod: undefined}),
  },
  fails: {
    'RSA with SHA-1': [withSignatures({signatureMethod: algorithm.rsaSha1}), 'method'],
    'a SHA-1 digest': [withSignatures({digestMethod: algorithm.sha1}), 'digest'],
    'a shared secret': [withSignatures({signatureMethod: hmac, state: 'unsupported'}), 'method'],
    'a weakly signed query': [withRequestEvidence({redirectSignature: {algorithm: algorithm.rsaSha1, state: 'sound'}}), 'method'],
  },
  skips: {'an unsigned response': withEvidence({signatures: []})},
})
