import {policy} from '../sound-evidence.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {clockIsWrong} from './clock-is-wrong.ts'

const saying = (...dates: readonly string[]): Case => ({
  subject: {
    ...soundRecording,
    exchanges: dates.map((date, index) => ({...exchange(`https://host-${String(index)}.example/`, undefined), seen: {date}})),
  },
  facts: {policy},
})

testRule(clockIsWrong, {
  passes: {
    'clocks that agree': saying('Sun, 01 Mar 2026 14:05:00 GMT'),
    'a minute’s difference': saying('Sun, 01 Mar 2026 14:06:00 GMT'),
    'a date that is none': saying('now'),
  },
  fails: {
    'a clock that is ahead': [saying('Sun, 01 Mar 2026 14:06:01 GMT'), 'wrong'],
    'all clocks ahead by the same: ours is behind': [
      saying('Sun, 01 Mar 2026 14:15:00 GMT', 'Sun, 01 Mar 2026 14:15:10 GMT'),
      'here',
    ],
    'two clocks that are wrong in different ways': [
      saying('Sun, 01 Mar 2026 14:15:00 GMT', 'Sun, 01 Mar 2026 13:55:00 GMT'),
      'wrong',
      'wrong',
    ],
    'one of two that is behind': [saying('Sun, 01 Mar 2026 14:05:00 GMT', 'Sun, 01 Mar 2026 13:55:00 GMT'), 'wrong'],
  },
  skips: {'a recorder that does not see it': {subject: soundRecording, facts: {policy}}},
})
