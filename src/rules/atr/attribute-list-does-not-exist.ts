import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const attributeListDoesNotExist = defineRule({
  code: 'ATR10',
  name: 'attribute-list-does-not-exist',
  on: 'request',
  needs: ['sender'],
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  requirement: samlCore('3.4.1', 'MUST'),
  title: {
    sv: 'Begäran pekar på en attributlista som finns',
    en: 'The request points at an attribute list that exists',
  },
  why: {
    sv: 'Numret väljer en av listorna (AttributeConsumingService) i tjänstens metadata. Pekar det på ingen får tjänsten andra attribut än den väntar sig.',
    en: 'The index chooses one of the lists (AttributeConsumingService) in the service’s metadata. If it points at none, the service gets other attributes than it expects.',
  },
  fix: {
    sv: 'Rätta AttributeConsumingServiceIndex i tjänsten, eller läs in dess aktuella metadata hos mottagaren.',
    en: 'Correct AttributeConsumingServiceIndex in the service, or load its current metadata at the receiver.',
  },
  messages: {
    index: {
      sv: 'Begäran pekar på attributlista {got}, men i tjänstens metadata finns {expected}.',
      en: 'The request points at attribute list {got}, but the service’s metadata has {expected}.',
    },
  },
  applies: ({subject}) => subject.message.attributeConsumingServiceIndex !== undefined,
  run({subject: {message}, facts, found}) {
    const got = message.attributeConsumingServiceIndex ?? ''
    const known = facts.sender.metadata.sp?.attributeListIndexes ?? []
    return known.includes(got) ? [] : [found('index', {got, expected: known.join(', ') || '–'})]
  },
})
