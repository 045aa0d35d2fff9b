import {swedenConnectAttributes} from '../../src/requirement.ts'
import {personalNumberName} from './attribute-names.ts'
import {changeValues} from './change.ts'
import {defineFault} from './define.ts'

export const hyphenatedPersonalNumber = defineFault({
  name: 'hyphenated-personal-number',
  number: 109,
  stage: 'draft',
  title: {sv: 'Personnummer med bindestreck', en: 'Personal number with a hyphen'},
  why: {
    sv: 'Personnumret skrivs med bindestreck i stället för med tolv siffror i följd.',
    en: 'The personal number is written with a hyphen instead of twelve digits in a row.',
  },
  breaks: swedenConnectAttributes('3.2', 'MUST'),
  caughtBy: ['ATR04'],
  receiver: 'either',
  bend: (draft) => changeValues(draft, personalNumberName, (number) => `${number.slice(0, 8)}-${number.slice(8)}`),
})
