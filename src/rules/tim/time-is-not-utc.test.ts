import {soundAssertion} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withResponse} from '../testing.ts'
import {timeIsNotUtc} from './time-is-not-utc.ts'

testRule(timeIsNotUtc, {
  passes: {
    'times that end in Z': sound.response,
    'a zone that is UTC by another name': withResponse({issueInstant: '2026-03-01T14:05:10+00:00'}),
    'a clock fifty minutes ahead': withResponse({issueInstant: '2026-03-01T14:55:10Z'}),
    'a clock an hour ahead, but for ten seconds': withResponse({issueInstant: '2026-03-01T15:05:02Z'}),
    'an hour on the way': withResponse({issueInstant: '2026-03-01T13:05:12Z'}),
    'something that is no time, which is another matter': withResponse({issueInstant: 'today'}),
  },
  fails: {
    'a time without zone': [withResponse({issueInstant: '2026-03-01T14:05:10'}), 'zone'],
    'Swedish winter time, said to be so': [withResponse({issueInstant: '2026-03-01T15:05:10+01:00'}), 'zone'],
    'one of the assertion’s times': [
      withAssertion({conditions: {...soundAssertion.conditions!, notOnOrAfter: '2026-03-01T15:05:10'}}),
      'zone',
    ],
    'winter time called UTC': [withResponse({issueInstant: '2026-03-01T15:05:10Z'}), 'ahead'],
    'summer time called UTC': [withResponse({issueInstant: '2026-03-01T16:05:12Z'}), 'ahead'],
  },
})
