import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withResponse} from '../testing.ts'
import {issuerIsSomeoneElse} from './issuer-is-someone-else.ts'

const someone = {value: 'https://someone-else.example/saml', format: undefined}

testRule(issuerIsSomeoneElse, {
  passes: {
    'the one that was asked': sound.response,
    'a response without issuer around the right assertion': withResponse({issuer: undefined}),
  },
  fails: {
    'somebody else around the assertion': [withResponse({issuer: someone}), 'response'],
    'somebody else inside it': [withAssertion({issuer: someone}), 'assertion'],
    'somebody else in both': [withResponse({issuer: someone, assertions: [{...soundAssertion, issuer: someone}]}), 'response', 'assertion'],
    'a trailing slash': [withAssertion({issuer: {...someone, value: 'https://idp.example/saml/'}}), 'assertion'],
    'an assertion by nobody': [withAssertion({issuer: undefined}), 'nobody'],
  },
})
