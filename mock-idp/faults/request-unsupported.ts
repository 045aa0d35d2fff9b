import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const requestUnsupported = defineFault({
  name: 'request-unsupported',
  number: 246,
  stage: 'draft',
  title: {sv: 'Begäran stöds inte', en: 'Request unsupported'},
  why: {
    sv: 'Utfärdaren säger att den saknar funktionen som begärs.',
    en: 'The issuer says that it lacks the function asked for.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA10'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, status.requestUnsupported),
})
