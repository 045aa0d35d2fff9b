import type {RecordedExchange} from '../../evidence/recording.ts'
import {answering, asking} from '../recorded-request.ts'
import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {responseWasBlocked} from './response-was-blocked.ts'

const captured = (...exchanges: readonly RecordedExchange[]): Case => ({subject: {...soundRecording, tool: 'capture', exchanges}, facts: {}})

const page = (text: string, ...exchanges: readonly RecordedExchange[]): Case => {
  const {subject} = captured(...exchanges)
  return {subject: {...(subject as typeof soundRecording), outcome: {kind: 'refused', host: 'sp.example', heading: '', text}}, facts: {}}
}

testRule(responseWasBlocked, {
  passes: {
    'a response that is taken': captured(asking(), answering()),
    'a service that breaks down': captured(asking(), {...answering(), status: 500}),
    'a service that refuses the person': page('You have no access.', asking(), {...answering(), status: 403}),
    'a request that is refused': captured({...asking(), status: 403}, answering()),
  },
  fails: {
    'a response that a firewall says it has stopped': [page('The request is blocked.', asking(), {...answering(), status: 403}), 'blocked'],
'a response that is too large for something': [captured(asking(), {...answering(), status: 413}), 'blocked']},
  skips: {'a capture without response': captured({...asking(), status: 403})},
})
