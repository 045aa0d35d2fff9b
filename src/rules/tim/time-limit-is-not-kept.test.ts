import type {Case} from '../testing.ts'
import {testRule, withVerification} from '../testing.ts'
import {timeLimitIsNotKept} from './time-limit-is-not-kept.ts'

const limited = (element: string, kind: 'start' | 'end' | 'form', instant: string): Case =>
  withVerification({limits: [{element, kind, instant}]})

testRule(timeLimitIsNotKept, {
  passes: {
    'nothing with a limit': withVerification({}),
    'a logout within its time': limited('LogoutRequest', 'end', '2026-03-01T14:06:00Z'),
    'metadata that ran out less than the skew ago': limited('EntityDescriptor', 'end', '2026-03-01T14:04:20Z'),
    'a limit that others keep': limited('Conditions', 'form', '2020-01-01T00:00:00Z'),
    'a confirmation that begins within the skew': limited('SubjectConfirmationData', 'start', '2026-03-01T14:06:00Z'),
  },
  fails: {
    'a logout that came too late': [limited('LogoutRequest', 'end', '2026-03-01T13:05:12Z'), 'end'],
    'a confirmation that has not begun': [limited('SubjectConfirmationData', 'start', '2026-03-01T15:05:12Z'), 'start'],
    'a condition whose time is none': [limited('Conditions', 'form', 'soon'), 'unreadable'],
    'a time that is none': [limited('LogoutRequest', 'end', 'tomorrow'), 'unreadable'],
  },
})
