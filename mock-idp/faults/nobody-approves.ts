import {swedenConnect} from '../../src/requirement.ts'
import {defineFault} from './define.ts'

export const nobodyApproves = defineFault({
  name: 'nobody-approves',
  number: 241,
  stage: 'user',
  title: {sv: 'Ingen godkänner', en: 'Nobody approves'},
  why: {
    sv: 'Ingen öppnar appen, och tiden går ut.',
    en: 'Nobody opens the app, and time runs out.',
  },
  breaks: swedenConnect('6.4', 'observed'),
  caughtBy: ['EID02'],
  receiver: 'reject',
  bend: () => 'does-nothing',
})
