import {samlProfiles} from '../../src/requirement.ts'
import {changeConditions} from './change.ts'
import {defineFault} from './define.ts'
import {elsewhere} from './elsewhere.ts'

export const wrongAudience = defineFault({
  name: 'wrong-audience',
  number: 89,
  stage: 'draft',
  title: {sv: 'Fel mottagare', en: 'Wrong audience'},
  why: {
    sv: 'Intyget är äkta och signerat, men ställt till en annan tjänst.',
    en: 'The assertion is genuine and signed, but addressed to another service.',
  },
  breaks: samlProfiles('4.1.4.2', 'MUST'),
  caughtBy: ['ENT03'],
  receiver: 'reject',
  bend: (draft) => changeConditions(draft, () => ({audienceRestrictions: [[elsewhere.entityId]]})),
})
