import {withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {scopeIsAPattern} from './scope-is-a-pattern.ts'

testRule(scopeIsAPattern, {
  passes: {'an organisation number': withIdp({scopes: [{value: '2120001355', isRegexp: false}]})},
  fails: {'a regular expression': [withIdp({scopes: [{value: '.*', isRegexp: true}]}), 'pattern']},
  skips: {'an IdP without a scope': withIdp({})},
})
