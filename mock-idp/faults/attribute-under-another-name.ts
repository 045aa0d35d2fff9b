import {swedenConnect} from '../../src/requirement.ts'
import {hsaIdName} from './attribute-names.ts'
import {changeAssertions} from './change.ts'
import {defineFault} from './define.ts'

export const attributeUnderAnotherName = defineFault({
  name: 'attribute-under-another-name',
  number: 106,
  stage: 'draft',
  title: {sv: 'Attribut under ett annat namn', en: 'An attribute under another name'},
  why: {
    sv: 'HSA-id skickas under det namn som Sweden Connect har, inte under det som begärdes.',
    en: 'The HSA-id is sent under the name that Sweden Connect has for it, not the one asked for.',
  },
  breaks: swedenConnect('6.2.1', 'SHOULD'),
  caughtBy: ['ATR03'],
  receiver: 'either',
  bend: (draft) =>
    changeAssertions(draft, ({attributes}) => ({
      attributes: attributes.map((one) => (one.name === hsaIdName ? {...one, name: 'urn:oid:1.2.752.29.6.2.1'} : one)),
    })),
})
