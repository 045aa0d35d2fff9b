import {samlCore} from '../../src/requirement.ts'
import {changeConditions, minutesFrom} from './change.ts'
import {defineFault} from './define.ts'

export const assertionExpired = defineFault({
  name: 'assertion-expired',
  number: 85,
  stage: 'draft',
  title: {sv: 'Utgånget intyg', en: 'Expired assertion'},
  why: {
    sv: 'Intyget slutade gälla för tio minuter sedan.',
    en: 'The assertion ceased to be valid ten minutes ago.',
  },
  breaks: samlCore('2.5.1.2', 'MUST'),
  caughtBy: ['TIM02'],
  receiver: 'reject',
  bend: (draft, {now}) => changeConditions(draft, () => ({notOnOrAfter: minutesFrom(now, -10)})),
})
