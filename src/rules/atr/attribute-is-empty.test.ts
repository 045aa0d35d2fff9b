import {attribute, names} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {attributeIsEmpty} from './attribute-is-empty.ts'

const valued = (...values: readonly string[]): Case => withAssertion({attributes: [attribute(names.givenName, ...values)]})

testRule(attributeIsEmpty, {
  passes: {'values everywhere': sound.response, 'an empty value beside another': valued('', 'Alma')},
  fails: {
    'an empty value': [valued(''), 'empty'],
    'white space': [valued(' \n '), 'empty'],
    'no value at all': [valued(), 'empty'],
  },
  skips: {'no attributes': withAssertion({attributes: []})},
})
