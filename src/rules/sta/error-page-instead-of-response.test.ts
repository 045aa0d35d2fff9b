import type {RecordedExchange} from '../../evidence/recording.ts'
import {answering, asking, refusedThere} from '../recorded-request.ts'
import {soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {errorPageInsteadOfResponse} from './error-page-instead-of-response.ts'

const page = (text: string, ...exchanges: readonly RecordedExchange[]): Case => ({
  subject: {...soundRecording, tool: 'capture', exchanges, outcome: {...refusedThere, host: 'idp.example', text}},
  facts: {},
})

testRule(errorPageInsteadOfResponse, {
  passes: {'an error page after the response': page('Session lost', asking(), answering())},
  fails: {
    'an error page after the request': [page('An error occurred', asking()), 'page'],
    'one that tells where to look': [page('Activity ID: 0a0b0c0d-1a2b-4c3d-8e4f-0a1b2c3d4e5f', asking()), 'activity'],
  },
  skips: {'a login that ended well': {subject: soundRecording, facts: {}}},
})
