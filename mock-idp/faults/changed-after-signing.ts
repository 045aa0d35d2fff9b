import {samlCore} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const changedAfterSigning = defineFault({
  name: 'changed-after-signing',
  number: 125,
  stage: 'signed',
  title: {sv: 'Ändrat efter signering', en: 'Changed after signing'},
  why: {
    sv: 'NameID byts ut när svaret redan är signerat.',
    en: 'The NameID is replaced when the response has already been signed.',
  },
  breaks: samlCore('5.4', 'MUST'),
  caughtBy: ['SIG02'],
  receiver: 'reject',
  bend: (xml) => xml.replace(/(<saml:NameID[^>]*>)[^<]*/, '$1vgefos-forged'),
})
