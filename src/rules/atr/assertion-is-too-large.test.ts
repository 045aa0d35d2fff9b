import {attribute} from '../sound-evidence.ts'
import {type Case, sound, testRule, withAssertion} from '../testing.ts'
import {assertionIsTooLarge} from './assertion-is-too-large.ts'

const groups = (count: number, group = 'G'): Case =>
  withAssertion({attributes: [attribute('urn:groups', ...Array.from({length: count}, () => group))]})

testRule(assertionIsTooLarge, {
  passes: {'a few attributes': sound.response, 'as many groups as usually get through': groups(150)},
  fails: {
    'one group more': [groups(151), 'many'],
    'few but long values': [groups(100, 'G'.repeat(1001)), 'large'],
  },
  skips: {'an assertion without attributes': withAssertion({attributes: []})},
})
