import {samlProfiles} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const successWithoutAssertion = defineFault({
  name: 'success-without-assertion',
  number: 52,
  stage: 'draft',
  title: {sv: 'Lyckat svar utan intyg', en: 'Success without assertion'},
  why: {
    sv: 'Svaret säger att inloggningen lyckades, men innehåller inget intyg.',
    en: 'The response says that the login succeeded, but holds no assertion.',
  },
  breaks: samlProfiles('4.1.4.2', 'MUST'),
  caughtBy: ['STA11'],
  receiver: 'reject',
  bend: (draft) => ({...draft, assertions: []}),
})
