import {soundSp, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {consumerIndexesCollide} from './consumer-indexes-collide.ts'

const [consumer] = soundSp.endpoints
const consumers = (...changes: readonly object[]) =>
  withSp({endpoints: changes.flatMap((change) => (consumer ? [{...consumer, ...change}] : []))})

testRule(consumerIndexesCollide, {
  passes: {'one': consumers({}), 'two with an index each': consumers({}, {index: '1', isDefault: undefined})},
  fails: {
    'the same index twice': [consumers({}, {isDefault: 'false'}), 'same'],
    'one without an index': [consumers({}, {index: undefined, isDefault: undefined}), 'missing'],
    'two defaults': [consumers({}, {index: '1'}), 'defaults'],
  },
  skips: {'an IdP': withIdp({})},
})
