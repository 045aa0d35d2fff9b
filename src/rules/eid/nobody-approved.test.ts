import {encodePost} from '../../saml/decode.ts'
import {status} from '../../saml/names.ts'
import {writeResponse} from '../../saml/write-response.ts'
import {acs, soundResponse} from '../sound-evidence.ts'
import {exchange, soundRecording, step} from '../sound-recording.ts'
import {type Case, testRule, withOutcome} from '../testing.ts'
import {nobodyApproved} from './nobody-approved.ts'

const ended = (reason: 'timed-out' | 'cancelled' | 'expired'): Case => withOutcome({kind: 'not-approved', reason})
const told = (message: string): Case => {
  const response = {...soundResponse.message, status: {code: status.responder, subCode: status.authnFailed, message}, assertions: []}
  const encoded = encodePost(writeResponse(response))
  const saml = {parameter: 'SAMLResponse', binding: 'post', encoded, relayState: undefined, rawQuery: undefined} as const
  return {subject: {...soundRecording, exchanges: [exchange(acs, saml)]}, facts: {}}
}

testRule(nobodyApproved, {
  passes: {'a login that ended well': {subject: soundRecording, facts: {}}, 'somebody who cancelled': ended('cancelled'), 'an issuer that gives another reason': told('Certifikatet är spärrat.')},
  fails: {
    'the issuer saying that time ran out': [told('Tiden gick ut innan inloggningen godkändes i telefonen.'), 'issuerSays'],
    'our own time running out': [ended('timed-out'), 'nobody'], 'the order running out': [ended('expired'), 'nobody'],
  },
  skips: {'a login that never came to the phone': {subject: {...soundRecording, steps: [step('approval', 'not-reached', 0)]}, facts: {}}},
})
