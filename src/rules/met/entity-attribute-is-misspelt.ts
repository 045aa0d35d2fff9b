import {metadataAttributes} from '../../requirement.ts'
import {entityAttributeNames, entityCategoryNames} from '../../saml/entity-categories.ts'
import {loaOf} from '../../saml/loa.ts'
import {assuranceCertification, attributeNameFormatUri} from '../../saml/names.ts'
import {defineRule} from '../define.ts'

export const entityAttributeIsMisspelt = defineRule({
  code: 'MET66',
  name: 'entity-attribute-is-misspelt',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: metadataAttributes('2', 'observed'),
  title: {
    sv: 'Entitetens kategorier och attribut har namn som finns',
    en: 'The categories and attributes of the entity have names that exist',
  },
  why: {
    sv: 'Kategorier styr vilka attribut som lämnas ut. Ett namn med ett enda fel tecken räknas inte.',
    en: 'Categories decide which attributes are released. A name with one wrong character does not count.',
  },
  fix: {
    sv: 'Rätta värdet, tecken för tecken, eller ta bort det.',
    en: 'Correct the value, character by character, or remove it.',
  },
  messages: {
    name: {
      sv: 'Attributet «{got}» i EntityAttributes är felskrivet. Väntat: {expected}.',
      en: 'The attribute «{got}» in EntityAttributes is misspelt. Expected: {expected}.',
    },
    category: {
      sv: 'Kategorin «{got}» är felskriven. Väntat: {expected}.',
      en: 'The category «{got}» is misspelt. Expected: {expected}.',
    },
    format: {
      sv: 'Attributet {name} i EntityAttributes har NameFormat «{got}». Väntat: {expected}.',
      en: 'The attribute {name} in EntityAttributes has the NameFormat «{got}». Expected: {expected}.',
    },
    level: {
      sv: 'Tillitsnivån «{got}» står i attributet {name}. Väntat: i {expected}.',
      en: 'The level of assurance «{got}» stands in the attribute {name}. Expected: in {expected}.',
    },
  },
  applies: ({subject: {details}}) => (details.extensions?.entityAttributes ?? []).length > 0,
  run: ({subject: {details}, found}) =>
    (details.extensions?.entityAttributes ?? []).flatMap(({name, nameFormat, values}) => {
      const meant = entityAttributeNames.find((each) => each !== name && loosely(each) === loosely(name))
      if (meant !== undefined) return [found('name', {got: name, expected: meant})]
      if (!entityAttributeNames.includes(name)) return []
      return [
        ...(nameFormat === attributeNameFormatUri ? [] : [found('format', {name, got: nameFormat ?? '–', expected: attributeNameFormatUri})]),
        ...(name === assuranceCertification ? [] : values.filter((got) => loaOf(got)).map((got) => found('level', {name, got, expected: assuranceCertification}))),
        ...values.flatMap((got) => {
          const expected = entityCategoryNames.find((each) => each !== got && loosely(each) === loosely(got))
          return expected === undefined || entityCategoryNames.includes(got) ? [] : [found('category', {got, expected})]
        }),
      ]
    }),
})

/** As people mistake them: case, https for http, a slash at the end, one S too many, hyphens. */
function loosely(name: string): string {
  return name
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/:saml:2\.0:attribute:/, ':saml:attribute:')
    .replaceAll(/[-_\s]|\/+$/g, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
}
