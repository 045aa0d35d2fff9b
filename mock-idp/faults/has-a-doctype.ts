import {saml2int} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const hasADoctype = defineFault({
  name: 'has-a-doctype',
  number: 183,
  stage: 'signed',
  title: {sv: 'Dokumenttyp (DTD) i svaret', en: 'A document type (DTD) in the response'},
  why: {
    sv: 'Före svaret står en DOCTYPE, som kan läsa filer eller gömma innehåll hos den som tolkar den.',
    en: 'A DOCTYPE stands before the response; it can read files or hide content at whoever interprets it.',
  },
  breaks: saml2int('SDP-G03', 'MUST NOT'),
  caughtBy: ['BND11'],
  receiver: 'reject',
  bend: (xml) => `<!DOCTYPE samlp:Response>${xml}`,
})
