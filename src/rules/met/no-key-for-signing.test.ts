import {signingKey, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {noKeyForSigning} from './no-key-for-signing.ts'

const key = {...signingKey, certificates: ['AAAA']}

testRule(noKeyForSigning, {
  passes: {'a key for signing': withIdp({keys: [key]}), 'a key for both': withIdp({keys: [{...key, use: undefined}]})},
  fails: {
    'a key for encryption alone': [withIdp({keys: [{...key, use: 'encryption'}]}), 'none'],
    'an empty key': [withIdp({keys: [signingKey]}), 'empty'],
  },
  skips: {'a service': withSp({})},
})
