import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const lettersAreBroken = defineRule({
  code: 'ATR11',
  name: 'letters-are-broken',
  on: 'response',
  level: 'notice',
  certainty: 'proved',
  owner: 'directory',
  requirement: samlCore('1.3.1', 'observed'),
  title: {
    sv: 'Å, ä och ö kommer fram hela',
    en: 'Å, ä and ö arrive whole',
  },
  why: {
    sv: 'Text i UTF-8 har lästs som något annat på vägen, eller tvärtom. Namnet blir oläsligt, och tjänsten känner inte igen det.',
    en: 'Text in UTF-8 was read as something else on its way, or the reverse. The name becomes unreadable, and the service does not recognise it.',
  },
  fix: {
    sv: 'Följ värdet bakåt: rätt i katalogen, rätt hos utfärdaren? Rätta teckenkodningen (UTF-8) där det först blir fel.',
    en: 'Follow the value back: is it right in the directory, right at the issuer? Correct the character encoding (UTF-8) where it first goes wrong.',
  },
  alsoKnownAs: ['GÃ¶teborg'],
  messages: {
    utf8: {
      sv: 'Värdet i {name} är UTF-8 som har lästs som Latin-1 (till exempel Ã¶ i stället för ö).',
      en: 'The value of {name} is UTF-8 that was read as Latin-1 (for example Ã¶ for ö).',
    },
    lost: {
      sv: 'I värdet i {name} har tecken gått förlorade (� eller ? mitt i ett ord).',
      en: 'The value of {name} has lost characters (� or ? in the middle of a word).',
    },
  },
  applies: ({subject}) => subject.message.assertions.some(({attributes}) => attributes.length > 0),
  run: ({subject, found}) =>
    subject.message.assertions.flatMap(({attributes}) =>
      attributes.flatMap(({name, values}) => {
        if (values.some((value) => readAsLatin1.test(value))) return [found('utf8', {name})]
        return values.some((value) => lostLetter.test(value)) ? [found('lost', {name})] : []
      }),
    ),
})

/** What the two bytes of å, ä, ö, é and their like become. */
const readAsLatin1 = /[ÃÂ][\u0080-\u00BF]/

/** A question mark within a word of letters alone: an address has one too, but never between two letters of a name. */
const lostLetter = /\uFFFD|^[\p{L} -]*\p{L}\?\p{L}[\p{L} -]*$/u
