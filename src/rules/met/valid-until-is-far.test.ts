import {testRule} from '../testing.ts'
import {validUntilIsFar} from './valid-until-is-far.ts'
import {withDetails} from './sound-details.ts'

testRule(validUntilIsFar, {
  passes: {'a week ahead': withDetails({}), 'a year ahead': withDetails({validUntil: '2027-03-01T00:00:00Z'}), 'one that is past, which another rule tells': withDetails({validUntil: '2020-01-01T00:00:00Z'})},
  fails: {'two years ahead': [withDetails({validUntil: '2028-03-01T00:00:00Z'}), 'far']},
  skips: {'none': withDetails({validUntil: undefined})},
})
