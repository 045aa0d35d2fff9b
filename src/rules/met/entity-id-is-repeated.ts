import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const entityIdIsRepeated = defineRule({
  code: 'MET40',
  name: 'entity-id-is-repeated',
  on: 'published',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlMetadata('2.3.2', 'MUST'),
  title: {
    sv: 'Varje entityID finns en gång i filen',
    en: 'Each entityID stands once in the file',
  },
  why: {
    sv: 'Mottagare väljer den första, den sista eller ingen av dem. Då gäller olika nycklar och adresser hos olika mottagare.',
    en: 'Receivers choose the first, the last or none of them. So different keys and addresses hold at different receivers.',
  },
  fix: {
    sv: 'Ta bort den post som inte gäller. Är det två aktörer: ge den ena ett eget entityID.',
    en: 'Remove the entry that does not hold. If they are two entities, give one of them an entityID of its own.',
  },
  alsoKnownAs: ['A03'],
  messages: {
    again: {
      sv: '«{got}» finns redan i filen, på rad {line}.',
      en: '«{got}» already stands in the file, on line {line}.',
    },
  },
  applies: ({subject: {entity}}) => entity.entityId !== '',
  run: ({subject: {entity, earlierLine}, found}) =>
    earlierLine === undefined ? [] : [found('again', {got: entity.entityId, line: String(earlierLine)})],
})
