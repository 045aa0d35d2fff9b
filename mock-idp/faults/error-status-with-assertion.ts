import {samlProfiles} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {defineFault} from './define.ts'

export const errorStatusWithAssertion = defineFault({
  name: 'error-status-with-assertion',
  number: 46,
  stage: 'draft',
  title: {sv: 'Felstatus med intyg', en: 'Error status with an assertion'},
  why: {
    sv: 'Svaret säger att inloggningen misslyckades, men innehåller ändå ett intyg.',
    en: 'The response says that the login failed, but holds an assertion all the same.',
  },
  breaks: samlProfiles('4.1.4.2', 'MUST NOT'),
  caughtBy: ['STA11'],
  receiver: 'reject',
  bend: (draft) => ({...draft, status: {code: status.responder, subCode: undefined, message: undefined}}),
})
