import {withIdp, withSp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {errorPageIsMissing} from './error-page-is-missing.ts'

testRule(errorPageIsMissing, {
  passes: {'a page by https': withIdp({})},
  fails: {
    'none': [withIdp({errorUrl: undefined}), 'none'],
    'one by http': [withIdp({errorUrl: 'http://idp.example/fel'}), 'insecure'],
  },
  skips: {'a service': withSp({})},
})
