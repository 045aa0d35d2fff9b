import {algorithm} from '../../saml/names.ts'
import {service, soundSignature} from '../sound-evidence.ts'
import {type Case, sound, testRule, withRequestEvidence} from '../testing.ts'
import {requestSignedByUnknownKey} from './request-signed-by-unknown-key.ts'

const inQuery = (state: 'unknown-signer' | 'malformed' | 'unchecked' | 'unsupported', facts = {}): Case =>
  withRequestEvidence({redirectSignature: {algorithm: algorithm.rsaSha256, state}}, facts)
const inXml = (change: Partial<typeof soundSignature>): Case =>
  withRequestEvidence({redirectSignature: undefined, signatures: [{...soundSignature, ...change}]})

testRule(requestSignedByUnknownKey, {
  passes: {
    'a query signed by the service': sound.request,
    'XML signed by the service': inXml({}),
    'an algorithm that is not computed, which is another matter': inQuery('unsupported'),
  },
  fails: {
    'a query signed by a stranger': [inQuery('unknown-signer'), 'unknownKey'],
    'XML signed by a stranger': [inXml({state: 'unknown-signer'}), 'unknownKey'],
    'a query that cannot be read': [inQuery('malformed'), 'brokenQuery'],
    'metadata without any signing certificate': [inQuery('unchecked', {sender: {...service, signingCertificates: []}}), 'noneListed'],
  },
  skips: {'an unsigned request': withRequestEvidence({redirectSignature: undefined})},
})
