import {swedenConnect} from '../../src/requirement.ts'
import {changeSubject} from './change.ts'
import {defineFault} from './define.ts'

export const nameIdMissing = defineFault({
  name: 'name-id-missing',
  number: 70,
  stage: 'draft',
  title: {sv: 'NameID saknas', en: 'NameID missing'},
  why: {
    sv: 'Intyget pekar inte ut någon användare.',
    en: 'The assertion does not point out any user.',
  },
  breaks: swedenConnect('6.2', 'MUST'),
  caughtBy: ['NID02'],
  receiver: 'reject',
  bend: (draft) => changeSubject(draft, () => ({nameId: undefined})),
})
