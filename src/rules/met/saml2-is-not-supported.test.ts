import {withDetails, withIdp} from './sound-details.ts'
import {testRule} from '../testing.ts'
import {saml2IsNotSupported} from './saml2-is-not-supported.ts'

testRule(saml2IsNotSupported, {
  passes: {
    'SAML 2.0': withIdp({}),
    'SAML 1.1 beside it': withIdp({protocols: ['urn:oasis:names:tc:SAML:1.1:protocol', 'urn:oasis:names:tc:SAML:2.0:protocol']}),
  },
  fails: {
    'SAML 1.1 alone': [withIdp({protocols: ['urn:oasis:names:tc:SAML:1.1:protocol']}), 'other'],
    'nothing': [withIdp({protocols: []}), 'other'],
  },
  skips: {'an entity without a role of ours': withDetails({roles: []})},
})
