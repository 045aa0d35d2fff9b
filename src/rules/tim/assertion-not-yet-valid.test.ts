import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {assertionNotYetValid} from './assertion-not-yet-valid.ts'

const from = (notBefore: string): Case => withAssertion({conditions: {...soundAssertion.conditions!, notBefore}})

testRule(assertionNotYetValid, {
  passes: {
    'a start in the past': from('2026-03-01T14:05:00Z'),
    'a start just within the clocks’ difference': from('2026-03-01T14:06:12Z'),
    'a start that is no time, which is another matter': from('soon'),
  },
  fails: {
    'a start beyond the clocks’ difference': [from('2026-03-01T14:06:13Z'), 'future'],
    'a start in local time said to be UTC': [from('2026-03-01T15:05:12Z'), 'future'],
  },
  skips: {'no start at all': sound.response},
})
