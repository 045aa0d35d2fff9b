import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const noAttributesAtAll = defineRule({
  code: 'ATR08',
  name: 'no-attributes-at-all',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.2', 'MUST'),
  title: {
    sv: 'Intyget har en attributdel',
    en: 'The assertion has an attribute statement',
  },
  why: {
    sv: 'Utfärdaren säger bara att någon har loggat in, inte vem. Oftast saknas alla regler för just den här mottagaren.',
    en: 'The issuer only says that somebody has logged in, not who. Most often every rule for this very receiver is missing.',
  },
  fix: {
    sv: 'Lägg till regler hos utfärdaren för den här mottagaren. AD FS: Issuance Transform Rules.',
    en: 'Add rules at the issuer for this receiver. AD FS: Issuance Transform Rules.',
  },
  hides: ['ATR01'],
  alsoKnownAs: ['G01', 'D09', 'No AttributeStatement'],
  messages: {
    none: {
      sv: 'Intyget har inga attribut alls. Väntat: {expected}.',
      en: 'The assertion has no attributes at all. Expected: {expected}.',
    },
  },
  applies: ({subject, facts}) =>
    subject.message.assertions.length > 0 && facts.receiver?.metadata.sp?.requestedAttributes.length !== 0,
  run({subject, facts, found}) {
    const asked = facts.receiver?.metadata.sp?.requestedAttributes.map(({name}) => name) ?? []
    const expected = asked.length === 0 ? 'AttributeStatement' : asked.join(', ')
    return subject.message.assertions.flatMap(({attributes}) => (attributes.length === 0 ? [found('none', {expected})] : []))
  },
})
