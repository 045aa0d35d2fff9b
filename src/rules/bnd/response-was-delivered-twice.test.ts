import {encodePost} from '../../saml/decode.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import {type Case, testRule} from '../testing.ts'
import {writeResponse} from '../../saml/write-response.ts'
import {acs, soundAssertion, soundResponse} from '../sound-evidence.ts'
import {responseWasDeliveredTwice} from './response-was-delivered-twice.ts'

const delivered = (...ids: readonly string[]): Case => deliveredTo(acs, ...ids)
const deliveredTo = (url: string, ...ids: readonly string[]): Case => ({
  subject: {
    ...soundRecording,
    exchanges: ids.map((id) => {
      const encoded = encodePost(writeResponse({...soundResponse.message, id, assertions: [{...soundAssertion, id: `${id}-a`}]}))
      return exchange(url, {parameter: 'SAMLResponse', binding: 'post', encoded, relayState: undefined, rawQuery: undefined})
    }),
  },
  facts: {},
})

testRule(responseWasDeliveredTwice, {
  passes: {'one response': delivered('_1'), 'two responses': delivered('_1', '_2')},
  fails: {'the same response again': [delivered('_1', '_2', '_1'), 'twice']},
  skips: {'a login without a response': {subject: soundRecording, facts: {}}},
})
