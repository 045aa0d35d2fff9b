import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const valueHidesSomething = defineRule({
  code: 'SIG15',
  name: 'value-hides-something',
  on: 'verification',
  level: 'error',
  certainty: 'proved',
  owner: 'hub',
  requirement: samlCore('5.4.4', 'MUST'),
  title: {
    sv: 'Inget värde är delat av en kommentar eller en bearbetningsinstruktion',
    en: 'No value is split by a comment or a processing instruction',
  },
  why: {
    sv: 'En mottagare läser fram till kommentaren, en annan förbi den. Då blir en person en annan.',
    en: 'One receiver reads up to the comment, another past it. Then one person becomes another.',
  },
  fix: {
    sv: 'Behandla det som ett möjligt angrepp: stoppa inloggningen, spara originalet och kontakta hubbens säkerhetsansvariga.',
    en: 'Treat it as a possible attack: stop the login, keep the original and contact those responsible for the hub’s security.',
  },
  alsoKnownAs: ['CVE-2017-11428', 'CVE-2017-11427', 'Comment truncation'],
  messages: {
    comment: {
      sv: 'Värdet i {element} är delat av en kommentar.',
      en: 'The value of {element} is split by a comment.',
    },
    instruction: {
      sv: 'Värdet i {element} är delat av en bearbetningsinstruktion.',
      en: 'The value of {element} is split by a processing instruction.',
    },
  },
  run: ({subject, found}) => subject.hidden.map(({element, what}) => found(what, {element})),
})
