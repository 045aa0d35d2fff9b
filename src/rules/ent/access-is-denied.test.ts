import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule, withOutcome} from '../testing.ts'
import {accessIsDenied} from './access-is-denied.ts'

const refused = (text: string): Case => withOutcome({kind: 'refused', host: 'login.example', heading: 'Sorry', text})

testRule(accessIsDenied, {
  passes: {'a refusal for another reason': refused('AADSTS50011: reply address')},
  fails: {'the code of Entra': [refused('AADSTS50105: The signed in user is not assigned'), 'denied']},
  skips: {'a login that ended well': {subject: soundRecording, facts: {}}},
})
