import {answering, asking, refusedAfter} from '../recorded-request.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {answeredByAnotherServer} from './answered-by-another-server.ts'

const by = (asks: string | undefined, answers: string | undefined): Case =>
  refusedAfter({...exchange('https://sp.example/login', undefined), seen: {servedBy: asks}}, asking(), {
    ...answering(),
    seen: {servedBy: answers},
  })

testRule(answeredByAnotherServer, {
  passes: {'the same server': by('web-1', 'web-1'), 'a server that asked without saying its name': by(undefined, 'web-1')},
  fails: {'another server': [by('web-1', 'web-2'), 'another']},
  skips: {
    'servers without names': by(undefined, undefined),
    'a login that ended well': {subject: soundRecording, facts: {}},
  },
})
