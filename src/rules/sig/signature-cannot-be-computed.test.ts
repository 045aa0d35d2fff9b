import {algorithm} from '../../saml/names.ts'
import {sound, testRule, withEvidence, withSignatures} from '../testing.ts'
import {signatureCannotBeComputed} from './signature-cannot-be-computed.ts'

const unsupported = {state: 'unsupported'} as const
const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'

testRule(signatureCannotBeComputed, {
  passes: {
    'the usual transforms': sound.response,
    'a weak algorithm, which is another matter': withSignatures({...unsupported, signatureMethod: 'urn:hmac'}),
  },
  fails: {
    'an XPath transform': [withSignatures({...unsupported, transforms: [algorithm.enveloped, 'urn:xpath']}), 'transform'],
    'inclusive canonicalisation': [withSignatures({...unsupported, canonicalization: inclusive}), 'transform'],
    'content that nobody can compute safely': [withSignatures(unsupported), 'content'],
  },
  skips: {'an unsigned response': withEvidence({signatures: []})},
})
