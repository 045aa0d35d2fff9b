import {testRule} from '../testing.ts'
import {addressHasLooseEnds} from './address-has-loose-ends.ts'
import {soundSp, withDetails, withSp} from './sound-details.ts'

const at = (location: string) => withSp({endpoints: soundSp.endpoints.slice(0, 1).map((endpoint) => ({...endpoint, location}))})

testRule(addressHasLooseEnds, {
  passes: {
    'a whole address': withSp({}),
    'an error page with the words that services fill in': withSp({errorUrl: 'https://idp.example/?code=ERRORURL_CODE#help'}),
    'an address with a query': at('https://sp.example/acs?tenant=1'),
    'a letter written in percent': at('https://sp.example/f%C3%B6r'),
    'what is no address at all, which another rule tells': at('acs'),
  },
  fails: {
    'a fragment': [at('https://sp.example/#/acs'), 'fragment'],
    'a fragment without a word': [at('https://sp.example/acs#'), 'fragment'],
    'an asterisk': [at('https://*.sp.example/acs'), 'pattern'],
    'a slot that nobody filled': [at('https://{tenant}.sp.example/acs'), 'pattern'],
    'a fragment in the entityID': [withDetails({}, 'https://idp.example/#saml'), 'fragment'],
    'a slot in the error page': [withSp({errorUrl: 'https://idp.example/{code}'}), 'pattern'],
    'a letter that no address has': [at('https://inlogg.göteborg.example/acs'), 'sign'],
    'a sign that is not to be seen': [withDetails({}, 'https://\u200Bidp.example/saml'), 'sign'],
    'a slash the wrong way': [at('https://sp.example\\acs'), 'sign'],
    'a line break within': [at('https://sp.example/\nacs'), 'sign'],
    'one slash': [at('https:/sp.example/acs'), 'host'],
    'two dots': [at('https://sp..example/acs'), 'host'],
    'a password': [at('https://user:secret@sp.example/acs'), 'login'],
  },
})
