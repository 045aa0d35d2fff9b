import {testRule, withVerification} from '../testing.ts'
import {valueHidesSomething} from './value-hides-something.ts'

testRule(valueHidesSomething, {
  passes: {
    'whole values': withVerification({}),
  },
  fails: {
    'a comment': [withVerification({hidden: [{element: 'NameID', what: 'comment'}]}), 'comment'],
    'an instruction': [withVerification({hidden: [{element: 'NameID', what: 'instruction'}]}), 'instruction'],
  },
})
