import type {SignatureFact} from '../../evidence/signature.ts'
import {algorithm} from '../../saml/names.ts'
import {soundSignature} from '../sound-evidence.ts'
import {testRule} from '../testing.ts'
import {metadataSignatureIsWeak} from './metadata-signature-is-weak.ts'
import {withDetails} from './sound-details.ts'

const signed = (change: Partial<SignatureFact>) => withDetails({signatures: [{...soundSignature, signatureMethod: algorithm.rsaSha256, digestMethod: algorithm.sha256, ...change}]})

testRule(metadataSignatureIsWeak, {
  passes: {'RSA-SHA256': signed({}), 'ECDSA-SHA384': signed({signatureMethod: algorithm.ecdsaSha384, digestMethod: algorithm.sha384})},
  fails: {
    'RSA-SHA1': [signed({signatureMethod: algorithm.rsaSha1, digestMethod: algorithm.sha1}), 'method', 'digest'],
    'a digest by SHA-1 alone': [signed({digestMethod: algorithm.sha1}), 'digest'],
    'RSA-MD5': [signed({signatureMethod: 'http://www.w3.org/2001/04/xmldsig-more#rsa-md5'}), 'method'],
  },
  skips: {'metadata that is not signed': withDetails({signatures: []})},
})
