import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withStatus} from '../testing.ts'
import {audienceIsElsewhere} from './audience-is-elsewhere.ts'

const us = 'https://sp.example/saml'
const addressedTo = (...audienceRestrictions: readonly (readonly string[])[]): Case =>
  withAssertion({conditions: {...soundAssertion.conditions!, audienceRestrictions}})

testRule(audienceIsElsewhere, {
  passes: {
    'the service alone': sound.response,
    'the service among others': addressedTo(['https://other.example', us]),
    'the service in each of two restrictions': addressedTo([us], ['https://other.example', us]),
  },
  fails: {
    'another service': [addressedTo(['https://other.example']), 'elsewhere'],
    'a trailing slash, which is another service': [addressedTo([`${us}/`]), 'elsewhere'],
    'two restrictions of which one leaves the service out': [addressedTo([us], ['https://other.example']), 'elsewhere'],
    'nobody': [addressedTo(), 'nobody'],
    'no conditions': [withAssertion({conditions: undefined}), 'nobody'],
  },
  skips: {'an error response': withStatus('urn:x:Responder')},
})
