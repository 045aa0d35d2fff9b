import {nameIdFormat} from '../../saml/names.ts'
import {withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {nameIdFormatIsUnfit} from './name-id-format-is-unfit.ts'

testRule(nameIdFormatIsUnfit, {
  passes: {
    'transient': withIdp({}),
    'persistent beside unspecified': withIdp({nameIdFormats: [nameIdFormat.unspecified, nameIdFormat.persistent]}),
  },
  fails: {'unspecified alone': [withIdp({nameIdFormats: [nameIdFormat.unspecified]}), 'unfit']},
  skips: {'a role that leaves it open': withIdp({nameIdFormats: []})},
})
