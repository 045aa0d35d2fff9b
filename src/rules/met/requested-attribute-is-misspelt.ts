import {samlMetadata} from '../../requirement.ts'
import {meaningOf, namesOf} from '../../saml/attributes.ts'
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
    sv: 'Rätta Name på RequestedAttribute, och FriendlyName så att båda säger samma sak.',
    en: 'Correct the Name of the RequestedAttribute, and the FriendlyName so that both say the same.',
  },
  alsoKnownAs: ['A12', 'G03'],
  messages: {
    misspelt: {
      sv: 'Attributet «{got}» begärs. Menades {expected}?',
      en: 'The attribute «{got}» is requested. Was {expected} meant?',
    },
    friendly: {
      sv: 'Attributet {name} kallas «{got}», men heter {expected}.',
      en: 'The attribute {name} is called «{got}», but it is {expected}.',
    },
  },
  applies: ({subject: {details}}) => details.roles.some(({attributeServices}) => attributeServices.length > 0),
  run: ({subject: {details}, found}) =>
    details.roles
      .flatMap(({attributeServices}) => attributeServices.flatMap(({requested}) => requested))
      .flatMap(({name = '', friendlyName}) => {
        const twin = twinOf(name)
        if (twin && (twin.misses === 'case' || twin.misses === 'slip')) return [found('misspelt', {got: name, expected: twin.meaning.name})]
        const meaning = meaningOf(name)
        // A name for people is free; one that is another attribute's says that two were mixed up.
        const isAnothers = meaning && friendlyName !== undefined && friendlyName !== meaning.friendlyName && namesOf(friendlyName).length > 0 && !namesOf(friendlyName).includes(name)
        return isAnothers ? [found('friendly', {name, got: friendlyName, expected: meaning.friendlyName})] : []
      }),
})
