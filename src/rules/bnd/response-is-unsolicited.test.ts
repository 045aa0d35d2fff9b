import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withResponse, withStatus} from '../testing.ts'
import {responseIsUnsolicited} from './response-is-unsolicited.ts'

const subject = soundAssertion.subject!
const unbound = {
  ...soundAssertion,
  subject: {...subject, confirmations: subject.confirmations.map((one) => ({...one, inResponseTo: undefined}))},
}

testRule(responseIsUnsolicited, {
  passes: {
    'a response to a request': sound.response,
    'a reference in the confirmation only': withResponse({inResponseTo: undefined}),
    'an error response to a request': withStatus('urn:x:Responder'),
  },
  fails: {
    'no reference anywhere': [withResponse({inResponseTo: undefined, assertions: [unbound]}), 'unsolicited'],
    'an empty reference': [withResponse({inResponseTo: '', assertions: [unbound]}), 'unsolicited'],
  },
})
