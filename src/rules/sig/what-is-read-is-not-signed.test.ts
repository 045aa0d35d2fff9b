import {testRule, withVerification} from '../testing.ts'
import {whatIsReadIsNotSigned} from './what-is-read-is-not-signed.ts'

testRule(whatIsReadIsNotSigned, {
  passes: {
    'a covered assertion': withVerification({}),
    'an encrypted assertion that nobody had a key to': withVerification({assertions: 0, covered: 0, closed: 1, rootCovered: false}),
    'a covered message without assertions': withVerification({assertions: 0, covered: 0, rootCovered: true}),
  },
  fails: {
    'an uncovered message': [withVerification({assertions: 0, covered: 0, rootCovered: false}), 'root'],
    'an uncovered assertion': [withVerification({covered: 0}), 'assertions'],
    'an encrypted assertion that the key did not open': [withVerification({assertions: 0, covered: 0, unopened: 1}), 'unopened'],
    'two persons': [withVerification({assertions: 2, covered: 2, severalPersons: true}), 'several'],
  },
})
