import {sound, testRule, withEvidence, withSignatures} from '../testing.ts'
import {responseItselfIsUnsigned} from './response-itself-is-unsigned.ts'

testRule(responseItselfIsUnsigned, {
  passes: {'both signed': sound.response},
  fails: {'only the assertion signed': [withSignatures({}), 'onlyAssertion']},
  skips: {'nothing signed, which is worse': withEvidence({signatures: []})},
})
