import {sound, testRule, withEvidence, withRequestEvidence} from '../testing.ts'
import {messageHasBeenRedacted} from './message-has-been-redacted.ts'

testRule(messageHasBeenRedacted, {
  passes: {'a message as it was sent': sound.response},
  fails: {
    'a response with the mark': [withEvidence({redacted: true}), 'mark'],
    'a request with the mark': [withRequestEvidence({redacted: true}), 'mark'],
  },
})
