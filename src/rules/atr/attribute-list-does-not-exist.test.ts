import {service} from '../sound-evidence.ts'
import {type Case, sound, testRule, withRequest} from '../testing.ts'
import {attributeListDoesNotExist} from './attribute-list-does-not-exist.ts'

const sender = {...service, metadata: {...service.metadata, sp: {...service.metadata.sp!, attributeListIndexes: ['0', '2']}}}
const pointingAt = (attributeConsumingServiceIndex: string): Case => withRequest({attributeConsumingServiceIndex}, {sender})

testRule(attributeListDoesNotExist, {
  passes: {'a list of the service': pointingAt('2')},
  fails: {
    'a list between them': [pointingAt('1'), 'index'],
    'a list of a service that has none': [withRequest({attributeConsumingServiceIndex: '0'}), 'index'],
  },
  skips: {'a request that leaves it to the metadata': sound.request},
})
