import {nameIdFormat, status} from '../../saml/names.ts'
import {soundRequest} from '../sound-evidence.ts'
import {sound, testRule, withStatus} from '../testing.ts'
import {nameIdPolicyNotSatisfied} from './name-id-policy-not-satisfied.ts'

const nameIdPolicy = {format: nameIdFormat.persistent, allowCreate: 'true', spNameQualifier: undefined}
const refused = withStatus(status.requester, status.invalidNameIdPolicy)

testRule(nameIdPolicyNotSatisfied, {
  passes: {'a success': sound.response, 'an error for another reason': withStatus(status.responder, status.authnFailed)},
  fails: {
    InvalidNameIDPolicy: [{...refused, facts: {request: {...soundRequest.message, nameIdPolicy}}}, 'asked'],
    'InvalidNameIDPolicy when no format was asked for': [refused, 'unknown'],
    'InvalidNameIDPolicy without the request': [{...refused, facts: {}}, 'unknown'],
  },
})
