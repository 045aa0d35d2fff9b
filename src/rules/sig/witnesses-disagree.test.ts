import {testRule, withVerification} from '../testing.ts'
import {witnessesDisagree} from './witnesses-disagree.ts'

testRule(witnessesDisagree, {
  passes: {
    'witnesses that agree': withVerification({}),
  },
  fails: {
    'another signed content': [withVerification({disagreements: ['Assertion']}), 'differ'],
  },
})
