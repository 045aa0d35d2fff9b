import {type Case, sound, testRule, withRequest} from '../testing.ts'
import {comparisonIsNotExact} from './comparison-is-not-exact.ts'

const compared = (comparison: string | undefined): Case =>
  withRequest({requestedAuthnContext: {comparison, classRefs: ['http://id.sambi.se/loa/loa3']}})

testRule(comparisonIsNotExact, {
  passes: {exact: sound.request, 'nothing said, which means exact': compared(undefined)},
  fails: {minimum: [compared('minimum'), 'notExact'], better: [compared('better'), 'notExact'], 'an empty word': [compared(''), 'notExact']},
  skips: {'no level asked for': withRequest({requestedAuthnContext: undefined})},
})
