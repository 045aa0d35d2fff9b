import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {tooLongForTheServer} from './too-long-for-the-server.ts'

const answered = (status: number, urlLength = 100, cookieBytes = 0): Case => {
  const url = `https://idp.example/sso?SAMLRequest=${'x'.repeat(urlLength)}`
  return {subject: {...soundRecording, exchanges: [{...exchange(url, undefined), status, seen: {cookieBytes}}]}, facts: {}}
}

testRule(tooLongForTheServer, {
  passes: {
    'a long address that was taken': answered(200, 9000),
    'a bad request that is short': answered(400),
  },
  fails: {
    'a long address that was not': [answered(414, 9000), 'url'],
    'a long address called a bad request': [answered(400, 9000), 'url'],
    'many cookies': [answered(400, 100, 9000), 'cookies'],
    'a server with a lower limit': [answered(431, 5000), 'headers'],
  },
  skips: {'a recording of nothing': {subject: soundRecording, facts: {}}},
})
