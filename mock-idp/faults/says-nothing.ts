import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const saysNothing = defineFault({
  name: 'says-nothing',
  number: 246,
  stage: 'draft',
  title: {sv: 'Ingen orsak', en: 'No reason given'},
  why: {
    sv: 'Utfärdaren avbryter med det allmänna felet Responder och säger inget mer.',
    en: 'The issuer stops with the general error Responder and says no more.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA01'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, undefined),
})
