import {attribute, names, policy} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {hsaIdIsMalformed} from './hsa-id-is-malformed.ts'

const identified = (value: string, facts = {}): Case => withAssertion({attributes: [attribute(names.hsaId, value)]}, facts)
const inProduction = {policy: {...policy, environment: 'prod' as const}}

testRule(hsaIdIsMalformed, {
  passes: {
    'a test HSA-id in the lab': sound.response,
    'an HSA-id of production': identified('SE2321000131-A1B2', inProduction),
    'one of a function': identified('SE165565594230-1110'),
    'an empty value, which is another matter': identified(''),
  },
  fails: {
    'no prefix': [identified('2321000131-A1B2'), 'form'],
    'no hyphen': [identified('SE2321000131A1B2'), 'form'],
    'a letter outside the alphabet': [identified('SE2321000131-Å1'), 'form'],
    'more than 31 characters': [identified('SE2321000131-A1B2C3D4E5F6G7H8I9J0'), 'length'],
    'a test HSA-id in production': [identified('TSTNMT2321000156-1024', inProduction), 'test'],
  },
  skips: {'no HSA-id': withAssertion({attributes: [attribute(names.givenName, 'Alma')]})},
})
