import {samlCore} from '../../src/requirement.ts'
import {changeAssertions, changeConditions, changeConfirmations, minutesFrom} from './change.ts'
import {defineFault} from './define.ts'

export const localTimeCalledUtc = defineFault({
  name: 'local-time-called-utc',
  number: 28,
  stage: 'draft',
  title: {sv: 'Svensk tid kallas UTC', en: 'Swedish time called UTC'},
  why: {
    sv: 'Alla tider i svaret är svensk vintertid med ett Z på slutet, alltså en timme fram.',
    en: 'All times in the response are Swedish winter time with a Z at the end, so an hour ahead.',
  },
  breaks: samlCore('1.3.3', 'MUST'),
  caughtBy: ['TIM06'],
  receiver: 'reject',
  bend(draft, {now}) {
    const [start, soon, late] = [minutesFrom(now, 60), minutesFrom(now, 61), minutesFrom(now, 120)]
    const dated = changeAssertions({...draft, issueInstant: start}, ({authnStatements}) => ({
      issueInstant: start,
      authnStatements: authnStatements.map((statement) => ({...statement, authnInstant: start})),
    }))
    const confirmed = changeConfirmations(dated, () => ({notOnOrAfter: soon}))
    return changeConditions(confirmed, () => ({notBefore: start, notOnOrAfter: late}))
  },
})
