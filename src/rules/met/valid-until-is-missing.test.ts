import {withDetails} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {validUntilIsMissing} from './valid-until-is-missing.ts'

testRule(validUntilIsMissing, {
  passes: {'a date ahead': withDetails({})},
  fails: {
    'none': [withDetails({validUntil: undefined}), 'none'],
    'an hour of another zone': [withDetails({validUntil: '2026-03-08T00:00:00+01:00'}), 'odd'],
    'an hour of no zone': [withDetails({validUntil: '2026-03-08T00:00:00'}), 'odd'],
    'words': [withDetails({validUntil: 'nästa vecka'}), 'odd'],
  },
})
