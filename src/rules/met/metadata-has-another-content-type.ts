import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {shownAddress} from '../probed.ts'

export const metadataHasAnotherContentType = defineRule({
  code: 'MET81',
  name: 'metadata-has-another-content-type',
  on: 'probe',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('A', 'observed'),
  title: {
    sv: 'Servern säger att metadata är metadata (Content-Type)',
    en: 'The server calls the metadata metadata (Content-Type)',
  },
  why: {
    sv: 'De flesta läser metadata vad den än kallas, men en del program vägrar det som kallas HTML eller text.',
    en: 'Most read metadata whatever it is called, but some programs refuse what is called HTML or text.',
  },
  fix: {
    sv: 'Ställ in servern så att adressen svarar med Content-Type: application/samlmetadata+xml.',
    en: 'Set the server to answer at the address with Content-Type: application/samlmetadata+xml.',
  },
  messages: {
    type: {
      sv: '{address} kallar sin metadata {got}. Väntat: application/samlmetadata+xml.',
      en: '{address} calls its metadata {got}. Expected: application/samlmetadata+xml.',
    },
  },
  applies: ({subject: {documents}}) => documents.some(({holds}) => holds === 'metadata'),
  run: ({subject: {documents}, found}) =>
    documents.flatMap((document) => {
      const {holds, contentType} = document
      const got = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
      if (holds !== 'metadata' || ['application/samlmetadata+xml', 'application/xml', 'text/xml'].includes(got)) return []
      return [found('type', {address: shownAddress(document), got: got === '' ? '–' : got})]
    }),
})
