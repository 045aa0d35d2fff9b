import {attribute, names} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {personalNumberIsMalformed} from './personal-number-is-malformed.ts'

const numbered = (value: string, name = names.personalNumber): Case => withAssertion({attributes: [attribute(name, value)]})

testRule(personalNumberIsMalformed, {
  passes: {
    'twelve digits': sound.response,
    'a coordination number': numbered('191401682396'),
    'an empty value, which is another matter': numbered(''),
  },
  fails: {
    'a hyphen': [numbered('19890605-9483'), 'separator'],
    'a hyphen and no century': [numbered('890605-9483'), 'separator'],
    'no century': [numbered('8906059483'), 'length'],
    'letters': [numbered('SE198906059483'), 'notDigits'],
    'a month that does not exist': [numbered('198913059483'), 'date'],
    'a century that nobody living was born in': [numbered('178906059483'), 'date'],
    'a wrong check digit': [numbered('198906059484'), 'checkDigit'],
    'a hyphen under the name of Sweden Connect': [numbered('19890605-9483', 'urn:oid:1.2.752.29.4.13'), 'separator'],
  },
  skips: {'no personal number': numbered('19890605-9483', 'urn:name')},
})
