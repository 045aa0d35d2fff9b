import {swedenConnect} from '../../src/requirement.ts'
import {changeAssertions, minutesFrom} from './change.ts'
import {defineFault} from './define.ts'

export const oldAuthentication = defineFault({
  name: 'old-authentication',
  number: 95,
  stage: 'draft',
  title: {sv: 'Gammal legitimering', en: 'Old authentication'},
  why: {
    sv: 'Intyget gäller en legitimering för fem timmar sedan, också när en ny har begärts.',
    en: 'The assertion is of an authentication five hours ago, also when a new one was asked for.',
  },
  breaks: swedenConnect('5.4.5', 'MUST'),
  caughtBy: ['TIM04'],
  receiver: 'either',
  bend: (draft, {now}) =>
    changeAssertions(draft, ({authnStatements}) => ({
      authnStatements: authnStatements.map((statement) => ({...statement, authnInstant: minutesFrom(now, -300)})),
    })),
})
