import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withResponse, withStatus} from '../testing.ts'
import {responseAnswersAnotherRequest} from './response-answers-another-request.ts'

const subject = soundAssertion.subject!
const confirming = (...ids: readonly string[]): Case =>
  withAssertion({subject: {...subject, confirmations: ids.map((inResponseTo) => ({...subject.confirmations[0]!, inResponseTo}))}})

testRule(responseAnswersAnotherRequest, {
  passes: {
    'the request that was made': sound.response,
    'no reference at all, which is another matter': withResponse({inResponseTo: undefined, assertions: []}),
    'two confirmations of which one is right': confirming('_older', '_request'),
  },
  fails: {
    'an older request': [withResponse({inResponseTo: '_older'}), 'another'],
    'an older request in an error': [withStatus('urn:x:Responder', undefined, {inResponseTo: '_older'}), 'another'],
    'an older request inside the assertion': [confirming('_older'), 'confirmation'],
  },
})
