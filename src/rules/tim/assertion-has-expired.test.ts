import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {assertionHasExpired} from './assertion-has-expired.ts'

const until = (notOnOrAfter: string | undefined): Case =>
  withAssertion({conditions: {...soundAssertion.conditions!, notOnOrAfter}})

testRule(assertionHasExpired, {
  passes: {
    'an end in the future': sound.response,
    'an end just within the clocks’ difference': until('2026-03-01T14:04:13Z'),
  },
  fails: {
    'an end exactly at the clocks’ difference': [until('2026-03-01T14:04:12Z'), 'expired'],
    'an end yesterday': [until('2026-02-28T14:05:12Z'), 'expired'],
  },
  skips: {'no end at all': until(undefined)},
})
