import {testRule, withVerification} from '../testing.ts'
import {canonicalFormIsVoid} from './canonical-form-is-void.ts'

testRule(canonicalFormIsVoid, {
  passes: {
    'a message with nothing void in it': withVerification({}),
  },
  fails: {
    'the digest of nothing': [withVerification({voids: [{element: 'DigestValue', what: 'digest'}]}), 'digest'],
    'a relative namespace': [withVerification({voids: [{element: 'Subject', what: 'namespace'}]}), 'namespace'],
  },
})
