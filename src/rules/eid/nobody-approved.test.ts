import {soundRecording, step} from '../sound-recording.ts'
import {type Case, testRule, withOutcome} from '../testing.ts'
import {nobodyApproved} from './nobody-approved.ts'

const ended = (reason: 'timed-out' | 'cancelled' | 'expired'): Case => withOutcome({kind: 'not-approved', reason})

testRule(nobodyApproved, {
  passes: {'a login that ended well': {subject: soundRecording, facts: {}}, 'somebody who cancelled': ended('cancelled')},
  fails: {'our own time running out': [ended('timed-out'), 'nobody'], 'the order running out': [ended('expired'), 'nobody']},
  skips: {'a login that never came to the phone': {subject: {...soundRecording, steps: [step('approval', 'not-reached', 0)]}, facts: {}}},
})
