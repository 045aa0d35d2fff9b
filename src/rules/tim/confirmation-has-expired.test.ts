import {soundAssertion} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {confirmationHasExpired} from './confirmation-has-expired.ts'

const until = (...ends: readonly (string | undefined)[]): Case => {
  const subject = soundAssertion.subject!
  const confirmations = ends.map((notOnOrAfter) => ({...subject.confirmations[0]!, notOnOrAfter}))
  return withAssertion({subject: {...subject, confirmations}})
}

testRule(confirmationHasExpired, {
  passes: {
    'an end in the future': sound.response,
    'an end just within the clocks’ difference': until('2026-03-01T14:04:13Z'),
    'two confirmations of which one holds': until('2026-02-28T14:05:12Z', '2026-03-01T14:06:12Z'),
  },
  fails: {
    'an end exactly at the clocks’ difference': [until('2026-03-01T14:04:12Z'), 'expired'],
    'no end': [until(undefined), 'openEnded'],
  },
  skips: {'no bearer confirmation': until()},
})
