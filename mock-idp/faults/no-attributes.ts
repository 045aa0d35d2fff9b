import {swedenConnect} from '../../src/requirement.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const noAttributes = defineFault({
  name: 'no-attributes',
  number: 104,
  stage: 'draft',
  title: {sv: 'Inga attribut', en: 'No attributes'},
  why: {
    sv: 'Intyget säger att någon har loggat in, men inget om vem.',
    en: 'The assertion says that somebody has logged in, but nothing of who.',
  },
  breaks: swedenConnect('6.2', 'MUST'),
  caughtBy: ['ATR08'],
  receiver: 'reject',
  bend: (draft) => changeAssertions(draft, () => ({attributeStatements: 0, attributes: []})),
})
