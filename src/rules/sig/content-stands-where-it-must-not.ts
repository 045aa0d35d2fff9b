import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const contentStandsWhereItMustNot = defineRule({
  code: 'SIG14',
  name: 'content-stands-where-it-must-not',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.2', 'MUST'),
  title: {
    sv: 'Inget meddelande eller intyg är gömt i ett annat, och varje ID är unikt',
    en: 'No message or assertion hides in another, and every ID is unique',
  },
  why: {
    sv: 'Den som prövar signaturen och den som läser innehållet kan annars hitta var sitt intyg.',
    en: 'Otherwise the one that checks the signature and the one that reads the content may each find their own assertion.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  alsoKnownAs: ['XSW', 'Signature wrapping', 'CVE-2024-45409', 'CVE-2025-23369'],
  messages: {
    stray: {
      sv: '{element} står i {parent}, där ingen mottagare ska läsa det.',
      en: '{element} stands in {parent}, where no receiver should read it.',
    },
    duplicate: {
      sv: 'Flera element har ID ”{id}”.',
      en: 'Several elements have the ID “{id}”.',
    },
  },
  run: ({subject, found}) => [
    ...subject.stray.map((stray) => found('stray', stray)),
    ...subject.duplicateIds.map((id) => found('duplicate', {id})),
  ],
})
