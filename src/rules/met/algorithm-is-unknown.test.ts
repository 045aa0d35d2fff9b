import {encryption} from '../../saml/names.ts'
import {testRule} from '../testing.ts'
import {algorithmIsUnknown} from './algorithm-is-unknown.ts'
import {withExtensions} from './sound-details.ts'

const declared = (uri: string) => withExtensions({algorithms: [{part: 'EncryptionMethod', uri}]})

testRule(algorithmIsUnknown, {
  passes: {'AES-GCM': declared(encryption.aes256Gcm), 'a hash of RFC 9231': declared('http://www.w3.org/2007/05/xmldsig-more#sha3-256')},
  fails: {
    'AES-GCM of XML Encryption 1.0': [declared('http://www.w3.org/2001/04/xmlenc#aes256-gcm'), 'misspelt'],
    'a hyphen too many': [declared('http://www.w3.org/2001/04/xmlenc#aes-256-cbc'), 'misspelt'],
    'https': [declared(encryption.aes256Cbc.replace('http:', 'https:')), 'misspelt'],
    'the word alone': [declared('AES256'), 'unknown'],
  },
  skips: {'none declared': withExtensions({})},
})
