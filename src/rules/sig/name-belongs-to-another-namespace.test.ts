import {testRule, withVerification} from '../testing.ts'
import {nameBelongsToAnotherNamespace} from './name-belongs-to-another-namespace.ts'

testRule(nameBelongsToAnotherNamespace, {
  passes: {
    'a message where everything is what it is called': withVerification({}),
  },
  fails: {
    'an assertion of another namespace': [withVerification({disguised: [{element: 'Assertion', what: 'namespace'}]}), 'namespace'],
    'an assertion with two IDs': [withVerification({disguised: [{element: 'Assertion', what: 'id'}]}), 'id'],
  },
})
