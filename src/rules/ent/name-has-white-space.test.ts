import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withRequest} from '../testing.ts'
import {nameHasWhiteSpace} from './name-has-white-space.ts'

const sp = 'https://sp.example/saml'

testRule(nameHasWhiteSpace, {
  passes: {'a request from a name alone': sound.request, 'a response between names alone': sound.response},
  fails: {
    'a space after the sender': [withRequest({issuer: {value: `${sp} `, format: undefined}}), 'issuer'],
    'a line break around the receiver': [
      withAssertion({conditions: {...soundAssertion.conditions!, audienceRestrictions: [[`\n${sp}\n`]]}}),
      'audience',
    ],
    'a tab before the issuer of the assertion': [withAssertion({issuer: {value: '\thttps://idp.example/saml', format: undefined}}), 'issuer'],
  },
})
