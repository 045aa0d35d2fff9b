import {samlCore} from '../../src/requirement.ts'
import {status} from '../../src/saml/names.ts'
import {refuse} from './change.ts'
import {defineFault} from './define.ts'

export const nameIdPolicyRefused = defineFault({
  name: 'name-id-policy-refused',
  number: 246,
  stage: 'draft',
  title: {sv: 'NameID-formatet går inte att få', en: 'NameID format refused'},
  why: {
    sv: 'Utfärdaren säger att den inte kan ge det NameID som begärs.',
    en: 'The issuer says that it cannot give the NameID asked for.',
  },
  breaks: samlCore('3.2.2.2', 'observed'),
  caughtBy: ['NID01'],
  receiver: 'reject',
  bend: (draft) => refuse(draft, status.requester, status.invalidNameIdPolicy),
})
