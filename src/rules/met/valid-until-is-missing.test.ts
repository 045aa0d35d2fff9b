import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {validUntilIsMissing} from './valid-until-is-missing.ts'

testRule(validUntilIsMissing, {
  passes: {'a date ahead': withDetails({})},
  fails: {
    'none': [withDetails({validUntil: undefined}), 'none'],
    'words': [withDetails({validUntil: 'nästa vecka'}), 'odd'],
  },
})
