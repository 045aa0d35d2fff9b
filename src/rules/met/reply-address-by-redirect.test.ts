import {binding} from '../../saml/names.ts'
import {testRule} from '../testing.ts'
import {replyAddressByRedirect} from './reply-address-by-redirect.ts'
import {soundSp, withDetails, withSp} from './sound-details.ts'

const bound = (name: string) => withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, binding: name}))})

testRule(replyAddressByRedirect, {
  passes: {
    'replies by POST, and logout by redirect': withSp({}),
    'replies by artifact': bound(binding.artifact),
  },
  fails: {'replies by redirect': [bound(binding.redirect), 'redirect']},
  skips: {'an IdP': withDetails({})},
})
