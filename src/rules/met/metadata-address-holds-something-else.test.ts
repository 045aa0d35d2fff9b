import {soundDocument, withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {metadataAddressHoldsSomethingElse} from './metadata-address-holds-something-else.ts'

testRule(metadataAddressHoldsSomethingElse, {
  passes: {'metadata': withProbe()},
  fails: {
    'a login page': [withProbe({documents: [{...soundDocument, holds: 'html'}]}), 'html'],
    'something else': [withProbe({documents: [{...soundDocument, holds: 'something-else', contentType: null}]}), 'other'],
  },
  skips: {'a document that could not be had': withProbe({documents: [{url: 'https://idp.example/metadata', contentType: null, failure: 'HTTP_404'}]})},
})
