import {sound, testRule, withEvidence, withSignatures} from '../testing.ts'
import {signatureCoversSomethingElse} from './signature-covers-something-else.ts'

testRule(signatureCoversSomethingElse, {
  passes: {'a signature over the element that it sits in': sound.response},
  fails: {
    'a reference to another element': [withSignatures({state: 'misplaced', referenceUri: '#_other'}), 'elsewhere'],
    'a reference to the whole document': [withSignatures({state: 'misplaced', referenceUri: ''}), 'elsewhere'],
    'an element without ID': [withSignatures({state: 'misplaced', referenceUri: '#', parentId: undefined}), 'elsewhere'],
    'an ID that two elements have': [withSignatures({state: 'misplaced'}), 'duplicate'],
    'two SignedInfo': [withSignatures({state: 'malformed', referenceUri: undefined}), 'malformed'],
  },
  skips: {'an unsigned response': withEvidence({signatures: []})},
})
