import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const principalUnknown = defineFault({
  name: 'principal-unknown',
  number: 246,
  stage: 'draft',
  title: {sv: 'Okänd person', en: 'Unknown person'},
  why: {
    sv: 'Utfärdaren säger att den inte känner personen.',
    en: 'The issuer says that it does not know the person.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA07'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, status.unknownPrincipal),
})
