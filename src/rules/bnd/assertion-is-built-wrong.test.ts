import {testRule, withVerification} from '../testing.ts'
import {assertionIsBuiltWrong} from './assertion-is-built-wrong.ts'

testRule(assertionIsBuiltWrong, {
  passes: {'an assertion with all that it must have': withVerification({})},
  fails: {
    'no issuer': [withVerification({misbuilt: [{what: 'missing', name: 'Issuer'}]}), 'missing'],
    'a NameID with nothing in it': [withVerification({misbuilt: [{what: 'empty', name: 'NameID'}]}), 'empty'],
    'two subjects': [withVerification({misbuilt: [{what: 'several', name: 'Subject'}]}), 'several'],
    'an encrypted name that opens to nonsense': [withVerification({misbuilt: [{what: 'unreadable', name: 'EncryptedID'}]}), 'unreadable'],
    'an encrypted name with no name in it': [withVerification({misbuilt: [{what: 'unexpected', name: 'EncryptedID'}]}), 'unexpected'],
    'an older version': [withVerification({misbuilt: [{what: 'version', name: '1.1'}]}), 'version'],
  },
})
