import {binding} from '../../saml/names.ts'
import {soundSp, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {noConsumerByPost} from './no-consumer-by-post.ts'

const artifact = soundSp.endpoints.map((endpoint) => ({...endpoint, binding: binding.artifact}))

testRule(noConsumerByPost, {
  passes: {'HTTP-POST': withSp({})},
  fails: {'no address': [withSp({endpoints: []}), 'none'], 'artifact alone': [withSp({endpoints: artifact}), 'others']},
  skips: {'an IdP': withIdp({})},
})
