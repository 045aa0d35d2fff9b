import {samlProfiles} from '../../src/requirement.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const issuerWithWhiteSpace = defineFault({
  name: 'issuer-with-white-space',
  number: 51,
  stage: 'draft',
  title: {sv: 'Blanktecken i utfärdarens namn', en: 'White space in the issuer’s name'},
  why: {
    sv: 'Ett mellanslag efter utfärdarens namn syns inte, men gör det till ett annat namn.',
    en: 'A space after the issuer’s name does not show, but makes it another name.',
  },
  breaks: samlProfiles('4.1.4.2', 'MUST'),
  caughtBy: ['ENT02', 'ENT08'],
  receiver: 'either',
  bend: (draft) => ({
    ...changeAssertions(draft, ({issuer}) => ({issuer: issuer && {...issuer, value: `${issuer.value} `}})),
    issuer: draft.issuer && {...draft.issuer, value: `${draft.issuer.value} `},
  }),
})
