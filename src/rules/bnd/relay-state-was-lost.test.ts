import {encodePost, encodeRedirect} from '../../saml/decode.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {writeResponse} from '../../saml/write-response.ts'
import {acs, soundResponse, sso} from '../sound-evidence.ts'
import {relayStateWasLost} from './relay-state-was-lost.ts'

const request = encodeRedirect('<p:AuthnRequest xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" ID="_request"/>')
const response = encodePost(writeResponse(soundResponse.message))
const asked = (sent: string | undefined, returned: string | undefined): Case => ({
  subject: {
    ...soundRecording,
    exchanges: [
      exchange(sso, {parameter: 'SAMLRequest', binding: 'redirect', encoded: request, relayState: sent, rawQuery: undefined}),
      exchange(acs, {parameter: 'SAMLResponse', binding: 'post', encoded: response, relayState: returned, rawQuery: undefined}),
    ],
  },
  facts: {},
})

testRule(relayStateWasLost, {
  passes: {
    'the same value': asked('r1', 'r1'),
    'none in either': asked(undefined, undefined),
    'one that was never sent': asked(undefined, 'r1'),
    'an empty one that did not come back': asked('', undefined),
    'the same long one: it worked': asked('r'.repeat(200), 'r'.repeat(200)),
  },
  fails: {
    'none in the response': [asked('r1', undefined), 'lost'],
    'the first part of it': [asked('r'.repeat(100), 'r'.repeat(80)), 'cut'],
    'another case': [asked('r1', 'R1'), 'changed'],
  },
  skips: {'a login without a response': {subject: soundRecording, facts: {}}},
})
