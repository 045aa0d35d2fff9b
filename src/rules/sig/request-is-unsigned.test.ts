import {issuer, service, soundSignature} from '../sound-evidence.ts'
import {sound, testRule, withRequestEvidence} from '../testing.ts'
import {requestIsUnsigned} from './request-is-unsigned.ts'

const unsigned = {redirectSignature: undefined}
const undemanding = {...issuer, metadata: {...issuer.metadata, idp: {...issuer.metadata.idp!, wantAuthnRequestsSigned: 'false'}}}
const unpromising = {...service, metadata: {...service.metadata, sp: {...service.metadata.sp!, authnRequestsSigned: undefined}}}

testRule(requestIsUnsigned, {
  passes: {
    'a signed query': sound.request,
    'a signed XML': withRequestEvidence({...unsigned, signatures: [{...soundSignature, on: 'AuthnRequest'}]}),
    'an unsigned request that nobody wants signed': withRequestEvidence(unsigned, {receiver: undemanding, sender: unpromising}),
  },
  fails: {
    'an unsigned request where signatures are demanded': [withRequestEvidence(unsigned), 'demanded'],
    'an unsigned request by one who promised': [withRequestEvidence(unsigned, {receiver: undemanding}), 'promised'],
  },
})
