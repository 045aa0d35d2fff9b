import {testRule} from '../testing.ts'
import {entityIdIsRepeated} from './entity-id-is-repeated.ts'
import {withDetails} from './sound-details.ts'

const {subject, facts} = withDetails({})

testRule(entityIdIsRepeated, {
  passes: {'the only one of its name': {subject, facts}},
  fails: {'one that has stood on an earlier line': [{subject: {...subject, earlierLine: 12} as typeof subject, facts}, 'again']},
  skips: {'an entity without a name': withDetails({}, '')},
})
