import {samlMetadata} from '../../requirement.ts'
import {repeatedBy} from '../../saml/repeated.ts'
import {defineRule} from '../define.ts'
import {rolesNamed} from './roles-of.ts'

export const attributeServicesCollide = defineRule({
  code: 'MET47',
  name: 'attribute-services-collide',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlMetadata('2.4.4.1', 'MUST'),
  title: {
    sv: 'Attributlistorna har var sitt index och en förvald',
    en: 'The lists of attributes have an index each, and one default',
  },
  why: {
    sv: 'En begäran pekar ut listan med sitt index. Har två samma, eller är två förvalda, lämnar olika IdP:er ut olika attribut.',
    en: 'A request points out the list by its index. When two share one, or two are default, different IdPs release different attributes.',
  },
  fix: {
    sv: 'Ge varje AttributeConsumingService ett eget index och sätt isDefault="true" på högst en.',
    en: 'Give each AttributeConsumingService an index of its own, and set isDefault="true" on one at the most.',
  },
  alsoKnownAs: ['A12'],
  messages: {
    same: {sv: 'Index {got} används av fler än en attributlista.', en: 'The index {got} is used by more than one list of attributes.'},
    missing: {sv: 'En attributlista saknar index.', en: 'A list of attributes has no index.'},
    defaults: {sv: '{count} attributlistor är förvalda. Väntat: högst en.', en: '{count} lists of attributes are default. Expected: one at the most.'},
  },
  applies: ({subject}) => rolesNamed(subject.details, 'SPSSODescriptor').some(({attributeServices}) => attributeServices.length > 0),
  run: ({subject: {details}, found}) =>
    rolesNamed(details, 'SPSSODescriptor').flatMap(({attributeServices}) => {
      const indexes = attributeServices.flatMap(({index}) => index?.trim() ?? [])
      const repeated = repeatedBy(indexes, (index) => index)
      const defaults = attributeServices.filter(({isDefault}) => isDefault === 'true' || isDefault === '1').length
      return [
        ...repeated.map(([got]) => found('same', {got})),
        ...(indexes.length < attributeServices.length ? [found('missing', {})] : []),
        ...(defaults > 1 ? [found('defaults', {count: String(defaults)})] : []),
      ]
    }),
})
