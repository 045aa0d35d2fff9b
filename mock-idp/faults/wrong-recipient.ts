import {samlProfiles} from '../../src/requirement.ts'
import {changeConfirmations} from './change.ts'
import {defineFault} from './define.ts'
import {elsewhere} from './elsewhere.ts'

export const wrongRecipient = defineFault({
  name: 'wrong-recipient',
  number: 78,
  stage: 'draft',
  title: {sv: 'Bundet till en annan adress', en: 'Bound to another address'},
  why: {
    sv: 'Bekräftelsen i intyget (Recipient) pekar på en annan tjänsts svarsadress.',
    en: 'The confirmation in the assertion (Recipient) points at another service’s reply address.',
  },
  breaks: samlProfiles('4.1.4.3', 'MUST'),
  caughtBy: ['END04'],
  receiver: 'reject',
  bend: (draft) => changeConfirmations(draft, () => ({recipient: elsewhere.acsUrl})),
})
