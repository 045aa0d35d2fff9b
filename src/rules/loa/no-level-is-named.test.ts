import {type Case, sound, testRule, withRequest} from '../testing.ts'
import {noLevelIsNamed} from './no-level-is-named.ts'

const naming = (classRefs: readonly string[], declRefs?: readonly string[]): Case =>
  withRequest({requestedAuthnContext: {comparison: 'exact', classRefs, declRefs}})

testRule(noLevelIsNamed, {
  passes: {'a level': sound.request, 'a declaration instead of a class': naming([], ['https://idp.example/context'])},
  fails: {
    'neither class nor declaration': [naming([]), 'empty'],
    'an empty class': [naming(['']), 'blank'],
  },
  skips: {'a request for no level in particular': withRequest({requestedAuthnContext: undefined})},
})
