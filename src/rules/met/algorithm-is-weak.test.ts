import {algorithm, encryption} from '../../saml/names.ts'
import {testRule} from '../testing.ts'
import {algorithmIsWeak} from './algorithm-is-weak.ts'
import {withExtensions} from './sound-details.ts'

const declared = (part: 'EncryptionMethod' | 'SigningMethod' | 'DigestMethod', uri: string) => withExtensions({algorithms: [{part, uri}]})

testRule(algorithmIsWeak, {
  passes: {'OAEP': declared('EncryptionMethod', encryption.rsaOaepMgf1p), 'SHA-256': declared('DigestMethod', algorithm.sha256), 'a hash of the third kind': declared('DigestMethod', 'http://www.w3.org/2007/05/xmldsig-more#sha3-256')},
  fails: {
    'RSA 1.5': [declared('EncryptionMethod', encryption.rsa15), 'weak'],
    'RSA-SHA1': [declared('SigningMethod', algorithm.rsaSha1), 'weak'],
    'SHA-1': [declared('DigestMethod', algorithm.sha1), 'weak'],
    'MD5': [declared('DigestMethod', 'http://www.w3.org/2001/04/xmldsig-more#md5'), 'weak'],
  },
  skips: {'none declared': withExtensions({})},
})
