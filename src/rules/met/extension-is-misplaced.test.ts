import {testRule} from '../testing.ts'
import {extensionIsMisplaced} from './extension-is-misplaced.ts'
import {withDetails, withExtensions} from './sound-details.ts'

testRule(extensionIsMisplaced, {
  passes: {'extensions in their place': withExtensions({})},
  fails: {'a name in the entity': [withExtensions({misplaced: [{part: 'UIInfo', within: 'EntityDescriptor', expected: 'SPSSODescriptor'}]}), 'elsewhere']},
  skips: {'metadata whose extensions nobody read': withDetails({})},
})
