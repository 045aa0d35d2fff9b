import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const passiveRefused = defineFault({
  name: 'passive-refused',
  number: 245,
  stage: 'draft',
  title: {sv: 'Tyst inloggning nekas', en: 'Silent login refused'},
  why: {
    sv: 'Utfärdaren svarar NoPassive, som om begäran hade krävt en inloggning utan dialog.',
    en: 'The issuer answers NoPassive, as if the request had demanded a login without dialogue.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['STA04'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.requester, status.noPassive),
})
