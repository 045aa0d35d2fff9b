import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const requestDenied = defineFault({
  name: 'request-denied',
  number: 246,
  stage: 'draft',
  title: {sv: 'Begäran nekas', en: 'Request denied'},
  why: {
    sv: 'Utfärdaren vill inte svara tjänsten.',
    en: 'The issuer will not answer the service.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA05'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, status.requestDenied),
})
