import {samlProfiles} from '../../src/requirement.ts'
import {changeConfirmations, minutesFrom} from './change.ts'
import {defineFault} from './define.ts'

export const confirmationExpired = defineFault({
  name: 'confirmation-expired',
  number: 80,
  stage: 'draft',
  title: {sv: 'Utgången bekräftelse', en: 'Expired confirmation'},
  why: {
    sv: 'Tiden för att lämna svaret gick ut för tio minuter sedan, fast intyget gäller.',
    en: 'The time for delivering the response ran out ten minutes ago, although the assertion is valid.',
  },
  breaks: samlProfiles('4.1.4.3', 'MUST'),
  caughtBy: ['TIM03'],
  receiver: 'reject',
  bend: (draft, {now}) => changeConfirmations(draft, () => ({notOnOrAfter: minutesFrom(now, -10)})),
})
