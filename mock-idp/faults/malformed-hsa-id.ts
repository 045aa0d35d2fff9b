import {hsaFormat} from '../../src/requirement.ts'
import {hsaIdName} from './attribute-names.ts'
import {changeValues} from './change.ts'
import {defineFault} from './define.ts'

export const malformedHsaId = defineFault({
  name: 'malformed-hsa-id',
  number: 109,
  stage: 'draft',
  title: {sv: 'Felskrivet HSA-id', en: 'Malformed HSA-id'},
  why: {
    sv: 'HSA-id har tappat sitt bindestreck.',
    en: 'The HSA-id has lost its hyphen.',
  },
  breaks: hsaFormat('HSA-id', 'MUST'),
  caughtBy: ['ATR05'],
  receiver: 'either',
  bend: (draft) => changeValues(draft, hsaIdName, (id) => id.replace('-', '')),
})
