import {samlCore} from '../../src/requirement.ts'
import {changeConditions, minutesFrom} from './change.ts'
import {defineFault} from './define.ts'

export const notYetValid = defineFault({
  name: 'not-yet-valid',
  number: 84,
  stage: 'draft',
  title: {sv: 'Intyg från framtiden', en: 'Assertion from the future'},
  why: {
    sv: 'Intyget börjar gälla först om tio minuter, som när utfärdarens klocka går före.',
    en: 'The assertion becomes valid only in ten minutes, as when the issuer’s clock is fast.',
  },
  breaks: samlCore('2.5.1.2', 'MUST'),
  caughtBy: ['TIM01'],
  receiver: 'reject',
  bend: (draft, {now}) => changeConditions(draft, () => ({notBefore: minutesFrom(now, 10)})),
})
