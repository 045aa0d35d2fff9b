import {sound, testRule, withResponse} from '../testing.ts'
import {answerTookLong} from './answer-took-long.ts'

testRule(answerTookLong, {
  passes: {
    'ten seconds': sound.response,
    'exactly ten minutes': withResponse({issueInstant: '2026-03-01T14:15:00Z'}),
    'a time that is none, which is another matter': withResponse({issueInstant: 'soon'}),
  },
  fails: {'a second more': [withResponse({issueInstant: '2026-03-01T14:15:01Z'}), 'long']},
  skips: {
    'the answer to another request': withResponse({inResponseTo: '_older', issueInstant: '2026-03-01T15:15:01Z'}),
    'an answer that nobody asked for': withResponse({inResponseTo: undefined}),
  },
})
