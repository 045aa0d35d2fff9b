import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion, withStatus} from '../testing.ts'
import {authenticationIsOld} from './authentication-is-old.ts'

const at = (authnInstant: string): Case =>
  withAssertion({authnStatements: [{...soundAssertion.authnStatements[0]!, authnInstant}]})

testRule(authenticationIsOld, {
  passes: {
    'an authentication seconds ago': sound.response,
    'two hours and a minute ago, which clocks may explain': at('2026-03-01T12:04:12Z'),
    'a time that is none, which is another matter': at('this morning'),
  },
  fails: {
    'a little more': [at('2026-03-01T12:04:11Z'), 'old'],
    'yesterday': [at('2026-02-28T14:05:12Z'), 'old'],
  },
  skips: {'an error response': withStatus('urn:x:Responder')},
})
