import {signingKey, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {noKeyForEncryption} from './no-key-for-encryption.ts'

testRule(noKeyForEncryption, {
  passes: {'a key for encryption': withSp({}), 'a key for both': withSp({keys: [{...signingKey, use: undefined}]})},
  fails: {'a key for signing alone': [withSp({keys: [signingKey]}), 'none']},
  skips: {'an IdP': withIdp({})},
})
