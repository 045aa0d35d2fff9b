import {samlMetadata} from '../../requirement.ts'
import {repeatedBy} from '../../saml/repeated.ts'
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
      // One name in two formats is two attributes.
      .flatMap(({requested}) => repeatedBy(requested, ({name = '', nameFormat = ''}) => `${nameFormat} ${name}`))
      .map((group) => found('again', {name: group[0].name ?? '', count: String(group.length)})),
})
