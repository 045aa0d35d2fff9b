import {testRule} from '../testing.ts'
import {logoutWithoutSigningKey} from './logout-without-signing-key.ts'
import {signingKey, soundSp, withIdp, withSp} from './sound-details.ts'

testRule(logoutWithoutSigningKey, {
  passes: {'a key for signing': withSp({}), 'a key without a use': withSp({keys: [{...signingKey, use: undefined}]})},
  fails: {'no key': [withSp({keys: []}), 'none'], 'a key for encryption alone': [withSp({keys: [{...signingKey, use: 'encryption'}]}), 'none']},
  skips: {'a service without logout': withSp({keys: [], endpoints: soundSp.endpoints.slice(0, 1)}), 'an IdP': withIdp({keys: []})},
})
