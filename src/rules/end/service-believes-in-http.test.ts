import type {LoginOutcome, RecordedExchange} from '../../evidence/recording.ts'
import {answering, asking} from '../recorded-request.ts'
import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {serviceBelievesInHttp} from './service-believes-in-http.ts'

const says = (text: string, ...exchanges: readonly RecordedExchange[]): Case => {
  const outcome: LoginOutcome = {kind: 'refused', host: 'sp.example', heading: 'Error', text}
  return {subject: {...soundRecording, exchanges, outcome}, facts: {}}
}

testRule(serviceBelievesInHttp, {
  passes: {
    'an error page that speaks of https': says('Invalid Destination https://sp.example/acs', asking(), answering()),
    'a link to something else': says('Help: http://help.example/saml', asking(), answering()),
  },
  fails: {
    'the same page over http': [says('The response was received at http://sp.example/acs instead of https://sp.example/acs', asking(), answering()), 'inner'],
    'an inner host and port': [says('Should be: http://app01.internal:8080/acs', asking(), answering()), 'inner'],
  },
  skips: {
    'a service that is reached over http': says('http://sp.example/acs', asking(), answering({to: 'http://sp.example/acs'})),
    'a login that never came back': says('http://sp.example/acs', asking()),
  },
})
