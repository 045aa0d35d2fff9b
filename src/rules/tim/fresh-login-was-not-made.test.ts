import {soundAssertion, soundRequest} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {freshLoginWasNotMade} from './fresh-login-was-not-made.ts'

const forced = {request: {...soundRequest.message, forceAuthn: 'true'}}
const authenticated = (authnInstant: string): Case =>
  withAssertion({authnStatements: [{...soundAssertion.authnStatements[0]!, authnInstant}]}, forced)

testRule(freshLoginWasNotMade, {
  passes: {
    'a login after the request': authenticated('2026-03-01T14:05:09Z'),
    'a login before it, just within the clocks’ difference': authenticated('2026-03-01T14:04:00Z'),
  },
  fails: {'a login an hour before': [authenticated('2026-03-01T13:05:00Z'), 'old']},
  skips: {'a request that does not ask for one': sound.response},
})
