import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {startedAtAnotherHost} from './started-at-another-host.ts'

const acs = 'https://sp.example/acs'
const from = (...urls: readonly string[]): Case =>
  refusedAfter(...urls.map((url) => exchange(url, undefined)), asking({acs}), answering())

testRule(startedAtAnotherHost, {
  passes: {
    'the host of the reply address': from('https://sp.example/login'),
    'a link from elsewhere that the service itself acts on': from('https://portal.example/', 'https://sp.example/login'),
    'a start that was not seen': from(),
    'a request without reply address': refusedAfter(exchange('https://www.sp.example/', undefined), asking()),
  },
  fails: {
    'the name with www': [from('https://www.sp.example/login'), 'another'],
    'the short name': [from('https://sp/login'), 'another'],
  },
  skips: {'a login that ended well': {subject: soundRecording, facts: {}}},
})
