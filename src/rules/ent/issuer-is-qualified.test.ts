import {sound, testRule, withRequest, withResponse} from '../testing.ts'
import {issuerIsQualified} from './issuer-is-qualified.ts'

const value = 'https://sp.example/saml'

testRule(issuerIsQualified, {
  passes: {'a name alone': sound.request, 'a response with a name alone': sound.response},
  fails: {
    'a request with a qualifier': [withRequest({issuer: {value, format: undefined, qualifiers: ['NameQualifier']}}), 'qualified'],
    'a response with two': [
      withResponse({issuer: {value, format: undefined, qualifiers: ['SPNameQualifier', 'SPProvidedID']}}),
      'qualified',
    ],
  },
  skips: {'a message without issuer': withRequest({issuer: undefined})},
})
