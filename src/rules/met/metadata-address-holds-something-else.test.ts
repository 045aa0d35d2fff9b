import {withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {metadataAddressHoldsSomethingElse} from './metadata-address-holds-something-else.ts'

const document = {url: 'https://idp.example/metadata', holds: 'metadata', contentType: 'application/samlmetadata+xml', failure: null} as const

testRule(metadataAddressHoldsSomethingElse, {
  passes: {'metadata': withProbe()},
  fails: {
    'a login page': [withProbe({document: {...document, holds: 'html'}}), 'html'],
    'something else': [withProbe({document: {...document, holds: 'something-else', contentType: null}}), 'other'],
  },
  skips: {'a document that could not be had': withProbe({document: {url: 'https://idp.example/metadata', contentType: null, failure: 'HTTP_404'}})},
})
