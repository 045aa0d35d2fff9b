import {sound, testRule, withEvidence, withRequestEvidence, withSignatures} from '../testing.ts'
import {sharedSecretInsteadOfKey} from './shared-secret-instead-of-key.ts'

const hmac = 'http://www.w3.org/2000/09/xmldsig#hmac-sha1'

testRule(sharedSecretInsteadOfKey, {
  passes: {
    'a signature by a private key': sound.response,
    'a weak signature by a private key': withSignatures({signatureMethod: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'}),
  },
  fails: {
    'HMAC in the message': [withSignatures({signatureMethod: hmac, state: 'unsupported'}), 'secret'],
    'HMAC in the query': [withRequestEvidence({redirectSignature: {algorithm: hmac, state: 'unsupported'}}), 'secret'],
  },
  skips: {'an unsigned response': withEvidence({signatures: []})},
})
