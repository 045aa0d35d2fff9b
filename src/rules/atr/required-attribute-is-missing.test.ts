import {attribute, issuer, names, testPerson} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withResponse, withStatus} from '../testing.ts'
import {requiredAttributeIsMissing} from './required-attribute-is-missing.ts'

testRule(requiredAttributeIsMissing, {
  passes: {
    'all there': sound.response,
    'only what is optional missing': withAssertion({attributes: [attribute(names.hsaId, testPerson.hsaId)]}),
  },
  fails: {
    'the required one missing': [withAssertion({attributes: [attribute(names.givenName, 'Alma')]}), 'missing'],
    'the required one under another name': [withAssertion({attributes: [attribute('urn:HsaId', testPerson.hsaId)]}), 'missing'],
  },
  skips: {
    'a receiver that requires nothing': withResponse({}, {receiver: issuer}),
    'an error response': withStatus('urn:x:Responder'),
  },
})
