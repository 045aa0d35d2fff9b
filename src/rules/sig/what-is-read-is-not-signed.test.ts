import {testRule, withVerification} from '../testing.ts'
import {whatIsReadIsNotSigned} from './what-is-read-is-not-signed.ts'

testRule(whatIsReadIsNotSigned, {
  passes: {
    'a covered assertion': withVerification({}),
    'a covered message without assertions': withVerification({assertions: 0, covered: 0, rootCovered: true}),
  },
  fails: {
    'an uncovered message': [withVerification({assertions: 0, covered: 0, rootCovered: false}), 'root'],
    'an uncovered assertion': [withVerification({covered: 0}), 'assertions'],
    'two persons': [withVerification({assertions: 2, covered: 2, severalPersons: true}), 'several'],
  },
})
