import {withProbe, withStop} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {metadataIsNotServed} from './metadata-is-not-served.ts'

testRule(metadataIsNotServed, {
  passes: {
    'metadata': withProbe(),
    'a gateway alone, which is told by itself': withProbe({documents: [{url: 'https://idp.example/metadata', contentType: null, failure: 'HTTP_503'}]}),
  },
  fails: {
    'a server that does not find it': [withProbe({documents: [{url: 'https://idp.example/metadata', contentType: null, failure: 'HTTP_404'}]}), 'status'],
    'a document that is too large': [withProbe({documents: [{url: 'https://idp.example/metadata', contentType: null, failure: 'TOO_LARGE'}]}), 'unfit'],
  },
  skips: {
    'a server that is not reached': withStop('connect', 'ETIMEDOUT', {documents: [{url: 'https://idp.example/metadata', contentType: null, failure: 'ETIMEDOUT'}]}),
  },
})
