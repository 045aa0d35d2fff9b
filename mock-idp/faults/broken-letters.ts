import {samlCore} from '../../src/requirement.ts'
import {organizationName} from './attribute-names.ts'
import {changeValues} from './change.ts'
import {defineFault} from './define.ts'

export const brokenLetters = defineFault({
  name: 'broken-letters',
  number: 109,
  stage: 'draft',
  title: {sv: 'Trasiga å, ä och ö', en: 'Broken å, ä and ö'},
  why: {
    sv: 'Organisationens namn har lästs som Latin-1 på vägen och skrivits som UTF-8 igen.',
    en: 'The organisation’s name was read as Latin-1 on its way and written as UTF-8 again.',
  },
  breaks: samlCore('1.3.1', 'observed'),
  caughtBy: ['ATR11'],
  receiver: 'either',
  bend: (draft) => changeValues(draft, organizationName, () => 'GÃ¶teborgs kommun'),
})
