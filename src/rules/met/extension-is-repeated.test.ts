import {testRule} from '../testing.ts'
import {extensionIsRepeated} from './extension-is-repeated.ts'
import {withDetails, withExtensions} from './sound-details.ts'

testRule(extensionIsRepeated, {
  passes: {'each once': withExtensions({})},
  fails: {
    'two of a kind': [withExtensions({repeated: [{part: 'RegistrationInfo', within: 'EntityDescriptor'}]}), 'part'],
    'two names in one language': [withExtensions({repeatedLanguages: [{part: 'DisplayName', language: 'sv'}]}), 'language'],
  },
  skips: {'metadata whose extensions nobody read': withDetails({})},
})
