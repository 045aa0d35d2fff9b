import {testRule, withEvidence} from '../testing.ts'
import {encryption} from '../../saml/names.ts'
import {encrypted} from './testing-encrypted.ts'
import {assertionIsEncrypted} from './assertion-is-encrypted.ts'

testRule(assertionIsEncrypted, {
  passes: {'an assertion that was opened': withEvidence({encryptions: [encrypted({state: 'opened'})]})},
  fails: {'an assertion that nobody gave a key to': [withEvidence({encryptions: [encrypted({cipher: encryption.aes256Gcm})]}), 'closed']},
  skips: {'a response with nothing encrypted': withEvidence({})},
})
