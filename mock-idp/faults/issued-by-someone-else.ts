import {samlProfiles} from '../../src/requirement.ts'
import {nameIdFormat} from '../../src/saml/names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'
import {elsewhere} from './elsewhere.ts'

export const issuedBySomeoneElse = defineFault({
  name: 'issued-by-someone-else',
  number: 65,
  stage: 'draft',
  title: {sv: 'Annan utfärdare', en: 'Another issuer'},
  why: {
    sv: 'Intyget säger att det är utfärdat av någon annan än den som har signerat det.',
    en: 'The assertion says that it was issued by somebody else than the one who signed it.',
  },
  breaks: samlProfiles('4.1.4.2', 'MUST'),
  caughtBy: ['ENT02'],
  receiver: 'reject',
  bend: (draft) =>
    changeAssertions(draft, () => ({issuer: {value: elsewhere.entityId, format: nameIdFormat.entity}})),
})
