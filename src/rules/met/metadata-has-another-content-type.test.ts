import {soundDocument, withProbe} from '../sound-probe.ts'
import {testRule} from '../testing.ts'
import {metadataHasAnotherContentType} from './metadata-has-another-content-type.ts'

testRule(metadataHasAnotherContentType, {
  passes: {
    'what the standard calls it': withProbe(),
    'any XML, with its letters': withProbe({documents: [{...soundDocument, contentType: 'text/xml; charset=utf-8'}]}),
  },
  fails: {
    'metadata that is called a web page': [withProbe({documents: [{...soundDocument, contentType: 'text/html'}]}), 'type'],
    'metadata without a type': [withProbe({documents: [{...soundDocument, contentType: null}]}), 'type'],
  },
  skips: {'what is no metadata': withProbe({documents: [{...soundDocument, holds: 'html'}]})},
})
