import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {earlierLoginWasReused} from './earlier-login-was-reused.ts'

const at = (authnInstant: string | undefined): Case => refusedAfter(asking(), answering({...(authnInstant !== undefined && {authnInstant})}))

testRule(earlierLoginWasReused, {
  passes: {
    'an authentication during the login': at('2026-03-01T14:05:30Z'),
    'one a minute before, which clocks may explain': at('2026-03-01T14:04:00Z'),
    'an answer without authentication': at(undefined),
  },
  fails: {'an authentication an hour before the login began': [at('2026-03-01T13:05:00Z'), 'reused']},
  skips: {
    'a login that ended well': {subject: soundRecording, facts: {}},
    'a login without answer': refusedAfter(asking()),
  },
})
