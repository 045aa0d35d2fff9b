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
    sv: 'En kommentar kan vem som helst skjuta in utan att signaturen går sönder. En slarvig mottagare läser bara fram till den, och då blir en person en annan.',
    en: 'Anybody can put a comment in without breaking the signature. A careless receiver reads only up to it, and then one person becomes another.',
  },
  fix: {
    sv: 'Så brukar utfärdare inte skriva, och det kan vara ett angrepp. Spara originalet, kontakta hubbens säkerhetsansvariga och kontrollera att mottagaren läser hela värdet.',
    en: 'Issuers do not usually write like this, so it may be an attack. Keep the original, contact those responsible for the hub’s security and check that the receiver reads the whole value.',
  },
  alsoKnownAs: ['CVE-2017-11428', 'CVE-2017-11427', 'Comment truncation'],
  messages: {
    comment: {
      sv: 'Värdet i {element} är delat av en kommentar. Det är hela värdet som gäller.',
      en: 'The value of {element} is split by a comment. The whole value is what counts.',
    },
    instruction: {
      sv: 'Värdet i {element} är delat av en bearbetningsinstruktion.',
      en: 'The value of {element} is split by a processing instruction.',
    },
  },
  run: ({subject, found}) => subject.hidden.map(({element, what}) => found(what, {element})),
})
