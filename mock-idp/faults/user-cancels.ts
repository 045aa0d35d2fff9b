import {swedenConnect} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const userCancels = defineFault({
  name: 'user-cancels',
  number: 244,
  stage: 'user',
  title: {sv: 'Användaren avbryter', en: 'The user cancels'},
  why: {
    sv: 'Användaren väljer att avbryta i telefonen.',
    en: 'The user chooses to cancel on the phone.',
  },
  breaks: swedenConnect('6.4', 'SHOULD'),
  caughtBy: ['EID01'],
  receiver: 'reject',
  bend: () => 'cancels',
})
