import {testRule, withEvidence} from '../testing.ts'
import {encryptedForAnotherKey} from './encrypted-for-another-key.ts'
import {encrypted} from './testing-encrypted.ts'

testRule(encryptedForAnotherKey, {
  passes: {'what the key opened': withEvidence({encryptions: [encrypted({state: 'opened'})]})},
  fails: {'what the key did not fit': [withEvidence({encryptions: [encrypted({state: 'other-key'})]}), 'otherKey']},
  skips: {
    'a response with nothing encrypted': withEvidence({}),
    'what nobody has tried to open': withEvidence({encryptions: [encrypted()]}),
  },
})
