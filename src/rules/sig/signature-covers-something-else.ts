import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const signatureCoversSomethingElse = defineRule({
  code: 'SIG09',
  name: 'signature-covers-something-else',
  on: 'message',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.2', 'MUST'),
  title: {
    sv: 'Signaturen gäller just det element som den sitter i',
    en: 'The signature covers the very element that it sits in',
  },
  why: {
    sv: 'Annars kan ett äkta signerat stycke följa med som alibi för ett påhittat intyg.',
    en: 'Otherwise a genuinely signed piece can come along as an alibi for an invented assertion.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  hides: ['SIG01', 'SIG06'],
  alsoKnownAs: ['D05', 'Signature wrapping', 'XSW', 'Duplicate ID'],
  messages: {
    elsewhere: {
      sv: 'Signaturen i {element} pekar på ”{got}”. Väntat: ”{expected}”.',
      en: 'The signature in {element} points at “{got}”. Expected: “{expected}”.',
    },
    duplicate: {
      sv: 'Signaturen i {element} pekar på ”{got}”, men flera element har samma ID.',
      en: 'The signature in {element} points at “{got}”, but several elements have the same ID.',
    },
    malformed: {
      sv: 'Signaturen i {element} har inte exakt en av varje del som den ska ha, och då går det inte att veta vad den gäller.',
      en: 'The signature in {element} does not have exactly one of each part, so nobody can tell what it covers.',
    },
  },
  applies: ({subject}) => subject.signatures.length > 0,
  run: ({subject, found}) =>
    subject.signatures.flatMap(({on: element, state, referenceUri = '', parentId}) => {
      if (state === 'malformed') return [found('malformed', {element})]
      if (state !== 'misplaced') return []
      const expected = `#${parentId ?? ''}`
      if (referenceUri === expected && parentId) return [found('duplicate', {element, got: referenceUri})]
      return [found('elsewhere', {element, got: referenceUri, expected})]
    }),
})
