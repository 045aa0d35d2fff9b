import {swedenConnect} from '../../src/requirement.ts'
import {hsaIdName} from './attribute-names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const requiredAttributeMissing = defineFault({
  name: 'required-attribute-missing',
  number: 106,
  stage: 'draft',
  title: {sv: 'Obligatoriskt attribut saknas', en: 'Required attribute missing'},
  why: {
    sv: 'Intyget saknar HSA-id, fast tjänsten kräver det.',
    en: 'The assertion lacks the HSA-id, although the service requires it.',
  },
  breaks: swedenConnect('6.2.1', 'SHOULD'),
  caughtBy: ['ATR01'],
  receiver: 'reject',
  bend: (draft) =>
    changeAssertions(draft, ({attributes}) => ({attributes: attributes.filter(({name}) => name !== hsaIdName)})),
})
