import {binding} from '../../saml/names.ts'
import {soundIdp, withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {noSignOnByRedirect} from './no-sign-on-by-redirect.ts'

const posts = soundIdp.endpoints.filter((endpoint) => endpoint.binding === binding.post)

testRule(noSignOnByRedirect, {
  passes: {'HTTP-Redirect': withIdp({})},
  fails: {'no address': [withIdp({endpoints: []}), 'none'], 'HTTP-POST alone': [withIdp({endpoints: posts}), 'others']},
  skips: {'a service': withSp({})},
})
