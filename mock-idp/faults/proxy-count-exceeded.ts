import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const proxyCountExceeded = defineFault({
  name: 'proxy-count-exceeded',
  number: 246,
  stage: 'draft',
  title: {sv: 'För många mellanled', en: 'Too many hops'},
  why: {
    sv: 'Utfärdaren säger att begäran inte får skickas vidare.',
    en: 'The issuer says that the request may not be passed on.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA09'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, status.proxyCountExceeded),
})
