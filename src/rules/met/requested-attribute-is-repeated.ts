import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const requestedAttributeIsRepeated = defineRule({
  code: 'MET63',
  name: 'requested-attribute-is-repeated',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'service',
  requirement: samlMetadata('2.4.4.1', 'observed'),
  title: {
    sv: 'Varje attribut begärs en gång i listan',
    en: 'Each attribute is requested once in the list',
  },
  why: {
    sv: 'Står samma attribut två gånger, det ena obligatoriskt, gör olika IdP:er olika.',
    en: 'When the same attribute stands twice, one of them required, different IdPs do different things.',
  },
  fix: {
    sv: 'Behåll en RequestedAttribute för varje Name.',
    en: 'Keep one RequestedAttribute for each Name.',
  },
  alsoKnownAs: ['A12'],
  messages: {
    again: {
      sv: 'Attributet {name} begärs {count} gånger i samma lista.',
      en: 'The attribute {name} is requested {count} times in the same list.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({attributeServices}) => attributeServices.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({attributeServices}) => attributeServices)
      .flatMap(({requested}) => {
        // One name in two formats is two attributes; one of the same format with chosen values may be one of several.
        const keys = requested.map(({name = '', nameFormat = ''}) => `${name} ${nameFormat}`)
        const repeated = [...new Set(keys)].filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key))
        return repeated.map((key) => found('again', {name: key.split(' ')[0] ?? '', count: String(keys.filter((each) => each === key).length)}))
      }),
})
