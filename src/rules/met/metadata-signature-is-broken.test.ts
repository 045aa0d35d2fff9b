import type {SignatureFact} from '../../evidence/signature.ts'
import {soundSignature} from '../sound-evidence.ts'
import {testRule} from '../testing.ts'
import {metadataSignatureIsBroken} from './metadata-signature-is-broken.ts'
import {withDetails} from './sound-details.ts'

const signed = (change: Partial<SignatureFact>) =>
  withDetails({signatures: [{...soundSignature, on: 'EntityDescriptor', state: 'unchecked', embedded: ['AAAA'], soundUnderEmbedded: true, ...change}]})

testRule(metadataSignatureIsBroken, {
  passes: {
    'one that holds under the certificate in it': signed({}),
    'one without a certificate, of which nothing can be said': signed({embedded: [], soundUnderEmbedded: false}),
    'one by an algorithm that we do not compute': signed({state: 'unsupported', soundUnderEmbedded: false}),
  },
  fails: {
    'content that was changed': [signed({state: 'changed', soundUnderEmbedded: false}), 'changed'],
    'another key than the one in it': [signed({soundUnderEmbedded: false}), 'key'],
    'an ID of something else': [signed({state: 'misplaced'}), 'misplaced'],
    'two values': [signed({state: 'malformed'}), 'malformed'],
  },
  skips: {'metadata that is not signed': withDetails({signatures: []})},
})
