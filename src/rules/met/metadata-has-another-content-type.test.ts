import {withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {metadataHasAnotherContentType} from './metadata-has-another-content-type.ts'

const document = {url: 'https://idp.example/metadata', holds: 'metadata', contentType: 'application/samlmetadata+xml', failure: null} as const

testRule(metadataHasAnotherContentType, {
  passes: {
    'what the standard calls it': withProbe(),
    'any XML, with its letters': withProbe({document: {...document, contentType: 'text/xml; charset=utf-8'}}),
  },
  fails: {
    'metadata that is called a web page': [withProbe({document: {...document, contentType: 'text/html'}}), 'type'],
    'metadata without a type': [withProbe({document: {...document, contentType: null}}), 'type'],
  },
  skips: {'what is no metadata': withProbe({document: {...document, holds: 'html'}})},
})
