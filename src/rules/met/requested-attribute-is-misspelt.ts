import {samlMetadata} from '../../requirement.ts'
import {twinOf} from '../../saml/attribute-twin.ts'
import {defineRule} from '../define.ts'

export const requestedAttributeIsMisspelt = defineRule({
  code: 'MET62',
  name: 'requested-attribute-is-misspelt',
  on: 'published',
  level: 'notice',
  certainty: 'indication',
  owner: 'service',
  requirement: samlMetadata('2.4.4.2', 'observed'),
  title: {
    sv: 'Begärda attribut har namn som finns',
    en: 'Requested attributes have names that exist',
  },
  why: {
    sv: 'Attribut lämnas ut på sitt Name, tecken för tecken. Ett felskrivet namn är ett attribut som aldrig kommer.',
    en: 'Attributes are released by their Name, character by character. A misspelt name is an attribute that never comes.',
  },
  fix: {
    sv: 'Rätta Name på RequestedAttribute, tecken för tecken.',
    en: 'Correct the Name of the RequestedAttribute, character by character.',
  },
  alsoKnownAs: ['A12', 'G03'],
  messages: {
    misspelt: {
      sv: 'Attributet «{got}» begärs. Menades {expected}?',
      en: 'The attribute «{got}» is requested. Was {expected} meant?',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({attributeServices}) => attributeServices.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({attributeServices}) => attributeServices.flatMap(({requested}) => requested))
      .flatMap(({name = ''}) => {
        const twin = twinOf(name)
        // A short name, or one of another's name space, may be right among those who agreed on it.
        return twin && (twin.misses === 'case' || twin.misses === 'slip') ? [found('misspelt', {got: name, expected: twin.meaning.name})] : []
      }),
})
