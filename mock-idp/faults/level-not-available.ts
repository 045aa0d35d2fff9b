import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const levelNotAvailable = defineFault({
  name: 'level-not-available',
  number: 240,
  stage: 'draft',
  title: {sv: 'Nivån går inte att få', en: 'Level not available'},
  why: {
    sv: 'Utfärdaren kan inte ge den begärda nivån och svarar NoAuthnContext.',
    en: 'The issuer cannot give the requested level and answers NoAuthnContext.',
  },
  breaks: samlCore('3.3.2.2.1', 'MUST'),
  caughtBy: ['LOA01'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.requester, status.noAuthnContext),
})
