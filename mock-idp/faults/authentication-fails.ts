import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const authenticationFails = defineFault({
  name: 'authentication-fails',
  number: 239,
  stage: 'draft',
  title: {sv: 'Legitimeringen misslyckas', en: 'Authentication fails'},
  why: {
    sv: 'Utfärdaren kan inte legitimera personen och svarar AuthnFailed.',
    en: 'The issuer cannot authenticate the person and answers AuthnFailed.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA06'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.responder, status.authnFailed),
})
