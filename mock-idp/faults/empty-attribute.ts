import {swedenConnect} from '../../src/requirement.ts'
import {organizationName} from './attribute-names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const emptyAttribute = defineFault({
  name: 'empty-attribute',
  number: 108,
  stage: 'draft',
  title: {sv: 'Tomt attribut', en: 'Empty attribute'},
  why: {
    sv: 'Ett attribut finns i intyget men är tomt, som när fältet i katalogen inte är ifyllt.',
    en: 'An attribute is in the assertion but empty, as when the directory’s field is not filled in.',
  },
  breaks: swedenConnect('6.2.1', 'SHOULD'),
  caughtBy: ['ATR02'],
  receiver: 'either',
  bend: (draft) =>
    changeAssertions(draft, ({attributes}) => ({
      attributes: attributes.map((attribute) => (attribute.name === organizationName ? {...attribute, values: ['']} : attribute)),
    })),
})
