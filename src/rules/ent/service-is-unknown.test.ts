import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule, withOutcome} from '../testing.ts'
import {serviceIsUnknown} from './service-is-unknown.ts'

const refused = (text: string): Case => withOutcome({kind: 'refused', host: 'fs.example', heading: 'Ett fel uppstod', text})

testRule(serviceIsUnknown, {
  passes: {'a refusal for another reason': refused('MSIS7042: too many requests')},
  fails: {
    'the code of AD FS': [refused('MSIS7007: The requested relying party trust …'), 'unknown'],
    'the words of AD FS': [refused('… is Unspecified or unsupported.'), 'unknown'],
  },
  skips: {'a login that ended well': {subject: soundRecording, facts: {}}},
})
