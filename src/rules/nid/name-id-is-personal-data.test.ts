import {soundAssertion, testPerson} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {nameIdIsPersonalData} from './name-id-is-personal-data.ts'

const subject = soundAssertion.subject!
const called = (value: string): Case => withAssertion({subject: {...subject, nameId: {...subject.nameId!, value}}})

testRule(nameIdIsPersonalData, {
  passes: {
    'a random value': sound.response,
    'twelve digits that are no date': called('123456789012'),
    'twelve digits with the wrong check digit': called('198906059484'),
  },
  fails: {
    'a personal number': [called(testPerson.personalNumber), 'personalNumber'],
    'one with a hyphen and no century': [called('890605-9483'), 'personalNumber'],
    'a coordination number': [called('191401682396'), 'personalNumber'],
    'an HSA-id': [called(testPerson.hsaId), 'hsaId'],
    'a mail address': [called('alma.borg@region.example'), 'mail'],
  },
  skips: {'no NameID': withAssertion({subject: undefined})},
})
