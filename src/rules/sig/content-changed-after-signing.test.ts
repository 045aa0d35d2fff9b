import {sound, testRule, withEvidence, withSignatures} from '../testing.ts'
import {contentChangedAfterSigning} from './content-changed-after-signing.ts'

const broken = {state: 'unknown-signer', soundUnderEmbedded: false} as const

testRule(contentChangedAfterSigning, {
  passes: {
    'an untouched response': sound.response,
    'an untouched response by a stranger': withSignatures({state: 'unknown-signer', soundUnderEmbedded: true}),
    'a signature without certificate that no key fits': withSignatures({...broken, embedded: []}),
  },
  fails: {
    'a digest that does not match': [withSignatures({state: 'changed'}), 'content'],
    'two digests that do not match': [withSignatures({state: 'changed'}, {state: 'changed'}), 'content', 'content'],
    'a signature that does not hold under its own certificate': [withSignatures(broken), 'signature'],
    'the same without anything to check against': [withSignatures({...broken, state: 'unchecked'}), 'signature'],
  },
  skips: {'an unsigned response': withEvidence({signatures: []})},
})
