import {service} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withStatus} from '../testing.ts'
import {noAttributesAtAll} from './no-attributes-at-all.ts'

const nothing = {attributes: [], attributeStatements: 0}
const undemanding = {...service, metadata: {...service.metadata, sp: {...service.metadata.sp!, requestedAttributes: []}}}

testRule(noAttributesAtAll, {
  passes: {'an attribute statement': sound.response},
  fails: {
    'no statement': [withAssertion(nothing), 'none'],
    'an empty statement': [withAssertion({...nothing, attributeStatements: 1}), 'none'],
    'no statement, to an unknown receiver': [{...withAssertion(nothing), facts: {}}, 'none'],
  },
  skips: {
    'a receiver that asks for none': withAssertion(nothing, {receiver: undemanding}),
    'an error response': withStatus('urn:x:Responder'),
  },
})
