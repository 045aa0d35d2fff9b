import {ineraAttributes} from '../../src/requirement.ts'
import {hsaIdName} from './attribute-names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const twoHsaIds = defineFault({
  name: 'two-hsa-ids',
  number: 108,
  stage: 'draft',
  title: {sv: 'Två HSA-id', en: 'Two HSA-ids'},
  why: {
    sv: 'Intyget har två HSA-id där ett väntas, som när ingen har valt uppdrag.',
    en: 'The assertion has two HSA-ids where one is expected, as when nobody has chosen a commission.',
  },
  breaks: ineraAttributes('attributlista', 'observed'),
  caughtBy: ['ATR06'],
  receiver: 'either',
  bend: (draft) =>
    changeAssertions(draft, ({attributes}) => ({
      attributes: attributes.map((one) =>
        one.name === hsaIdName ? {...one, values: [...one.values, 'TSTNMT2321000156-1099']} : one,
      ),
    })),
})
