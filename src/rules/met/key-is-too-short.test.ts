import {edwards, shortRsa, soundRsa} from './test-certificates.ts'
import {signingKey, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {keyIsTooShort} from './key-is-too-short.ts'

testRule(keyIsTooShort, {
  passes: {'RSA of 2048 bits': withIdp({keys: [{...signingKey, certificates: [soundRsa]}]})},
  fails: {
    'RSA of 1024 bits': [withIdp({keys: [{...signingKey, certificates: [shortRsa]}]}), 'short'],
    'a key of a kind that SAML does not use': [withIdp({keys: [{...signingKey, certificates: [edwards]}]}), 'other'],
  },
  skips: {'a role without certificates': withIdp({keys: []})},
})
