import {attribute, names, testPerson} from '../sound-evidence.ts'
import {sound, testRule, withAssertion, withResponse} from '../testing.ts'
import {severalValuesForOne} from './several-values-for-one.ts'

const other = 'TSTNMT2321000156-1025'

testRule(severalValuesForOne, {
  passes: {
    'one value each': sound.response,
    'the same value twice': withAssertion({attributes: [attribute(names.hsaId, testPerson.hsaId, testPerson.hsaId)]}),
    'several values where several are meant': withAssertion({attributes: [attribute('urn:allEmployeeHsaIds', testPerson.hsaId, other)]}),
  },
  fails: {'two HSA-ids': [withAssertion({attributes: [attribute(names.hsaId, testPerson.hsaId, other)]}), 'several']},
  skips: {'a response without assertion': withResponse({assertions: []})},
})
