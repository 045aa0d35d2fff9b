import {binding} from '../../saml/names.ts'
import {soundIdp, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {noLogoutByRedirect} from './no-logout-by-redirect.ts'

const soap = soundIdp.endpoints.map((endpoint) => ({...endpoint, binding: binding.soap}))

testRule(noLogoutByRedirect, {
  passes: {'HTTP-Redirect': withIdp({})},
  fails: {'SOAP alone': [withIdp({endpoints: soap}), 'others']},
  skips: {'an IdP without logout': withIdp({endpoints: []})},
})
