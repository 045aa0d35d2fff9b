import {samlProfiles} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const unsigned = defineFault({
  name: 'unsigned',
  number: 18,
  stage: 'signing',
  title: {sv: 'Osignerat svar', en: 'Unsigned response'},
  why: {
    sv: 'Varken svaret eller intyget är signerat, så vem som helst kan ha skrivit det.',
    en: 'Neither response nor assertion is signed, so anybody may have written it.',
  },
  breaks: samlProfiles('4.1.4.5', 'MUST'),
  caughtBy: ['SIG03'],
  receiver: 'reject',
  bend: () => ({assertion: undefined, response: undefined}),
})
