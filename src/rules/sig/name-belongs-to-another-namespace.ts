import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nameBelongsToAnotherNamespace = defineRule({
  code: 'SIG22',
  name: 'name-belongs-to-another-namespace',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.2', 'MUST'),
  title: {
    sv: 'Inget utger sig för att vara en del av intyget eller signaturen utan att vara det',
    en: 'Nothing pretends to be a part of the assertion or the signature without being one',
  },
  why: {
    sv: 'En läsare går efter namnet, en annan efter namnrummet också. Då ser de två olika intyg i samma meddelande.',
    en: 'One reader goes by the name, another by the namespace as well. Then they see two assertions in one message.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  alsoKnownAs: ['CVE-2025-25292', 'CVE-2025-66567', 'Namespace confusion', 'Attribute pollution'],
  messages: {
    namespace: {
      sv: 'Ett element heter {element} men hör inte till det namnrum som {element} finns i.',
      en: 'An element is called {element} but is not of the namespace that {element} belongs to.',
    },
    id: {
      sv: '{element} har fler än ett ID.',
      en: '{element} has more than one ID.',
    },
  },
  run: ({subject, found}) => subject.disguised.map(({element, what}) => found(what, {element})),
})
