import {swedenConnect} from '../../src/requirement.ts'
import {testNumber} from './attribute-names.ts'
import {changeSubject} from './change.ts'
import {defineFault} from './define.ts'

export const nameIdIsPersonalNumber = defineFault({
  name: 'name-id-is-personal-number',
  number: 71,
  stage: 'draft',
  title: {sv: 'Personnummer som NameID', en: 'Personal number as NameID'},
  why: {
    sv: 'NameID är ett personnummer i stället för ett slumpvärde. Numret är ett testnummer och hör inte till personen.',
    en: 'The NameID is a personal number instead of a random value. The number is a test number and not the person’s.',
  },
  breaks: swedenConnect('6.2', 'MUST'),
  caughtBy: ['NID04'],
  receiver: 'either',
  bend: (draft) =>
    changeSubject(draft, ({nameId}) => ({nameId: nameId && {...nameId, value: testNumber}})),
})
