import {encryption} from '../../saml/names.ts'
import {testRule, withEvidence} from '../testing.ts'
import {contentCipherIsNotAccepted} from './content-cipher-is-not-accepted.ts'
import {encrypted} from './testing-encrypted.ts'

testRule(contentCipherIsNotAccepted, {
  passes: {
    'AES with GCM': withEvidence({encryptions: [encrypted()]}),
    'AES with CBC': withEvidence({encryptions: [encrypted({cipher: encryption.aes128Cbc})]}),
  },
  fails: {
    'triple DES': [withEvidence({encryptions: [encrypted({cipher: encryption.tripleDes})]}), 'cipher'],
    'something unheard of': [withEvidence({encryptions: [encrypted({cipher: 'urn:rot13'})]}), 'cipher'],
  },
  skips: {
    'a response with nothing encrypted': withEvidence({}),
    'content that does not say how it is encrypted': withEvidence({encryptions: [encrypted({cipher: undefined})]}),
  },
})
