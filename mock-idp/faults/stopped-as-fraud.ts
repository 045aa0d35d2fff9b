import {swedenConnect} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const stoppedAsFraud = defineFault({
  name: 'stopped-as-fraud',
  number: 247,
  stage: 'draft',
  title: {sv: 'Stoppad som misstänkt', en: 'Stopped as suspicious'},
  why: {
    sv: 'Utfärdaren säger att inloggningen ser ut som missbruk.',
    en: 'The issuer says that the login looks like misuse.',
  },
  breaks: swedenConnect('6.4', 'observed'),
  caughtBy: ['EID10'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, 'http://id.elegnamnden.se/status/1.0/fraud'),
})
