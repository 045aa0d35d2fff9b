import {testRule} from '../testing.ts'
import {addressHasLooseEnds} from './address-has-loose-ends.ts'
import {soundSp, withDetails, withSp} from './sound-details.ts'

const at = (location: string) => withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, location}))})

testRule(addressHasLooseEnds, {
  passes: {
    'a whole address': withSp({}),
    'an error page with the words that services fill in': withSp({errorUrl: 'https://idp.example/?code=ERRORURL_CODE#help'}),
    'an address with a query': at('https://sp.example/acs?tenant=1'),
    'what is no address at all, which another rule tells': at('acs'),
  },
  fails: {
    'a fragment': [at('https://sp.example/#/acs'), 'fragment'],
    'a fragment without a word': [at('https://sp.example/acs#'), 'fragment'],
    'an asterisk': [at('https://*.sp.example/acs'), 'pattern'],
    'a slot that nobody filled': [at('https://{tenant}.sp.example/acs'), 'pattern'],
    'a fragment in the entityID': [withDetails({}, 'https://idp.example/#saml'), 'fragment'],
    'a slot in the error page': [withSp({errorUrl: 'https://idp.example/{code}'}), 'pattern'],
    'a password': [at('https://user:secret@sp.example/acs'), 'login'],
  },
})
