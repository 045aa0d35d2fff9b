import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const entityCannotBeRead = defineRule({
  code: 'MET90',
  name: 'entity-cannot-be-read',
  on: 'input',
  level: 'error',
  certainty: 'proved',
  owner: 'support',
  requirement: samlMetadata('2', 'MUST'),
  title: {sv: 'Metadata går att läsa', en: 'The metadata can be read'},
  why: {
    sv: 'En aktör som inte går att läsa kan ingen logga in hos. Många mottagare avvisar dessutom hela filen.',
    en: 'Nobody can log in at an entity that cannot be read. Many receivers refuse the whole file with it.',
  },
  fix: {
    sv: 'Rätta XML-texten vid den rad som anges, eller hämta filen på nytt.',
    en: 'Correct the XML at the line given, or fetch the file anew.',
  },
  messages: {
    'not-well-formed': {
      sv: 'Metadata är inte giltig XML; felet syns på rad {place}.',
      en: 'The metadata is not well-formed XML; the fault shows at line {place}.',
    },
    doctype: {
      sv: 'Metadata innehåller en DOCTYPE, och det förbjuder SAML.',
      en: 'The metadata contains a DOCTYPE, which SAML forbids.',
    },
    'too-deep': {
      sv: 'Metadata lästes inte, för den är större eller har fler nivåer av element än någon äkta aktörs.',
      en: 'The metadata was not read, because it is larger or nests deeper than that of any genuine entity.',
    },
    cut: {
      sv: 'Metadata är avklippt, eller så saknas en sluttagg.',
      en: 'The metadata is cut, or an end tag is missing.',
    },
    outside: {
      sv: 'Det som står runt aktörerna i filen är inte giltig XML. De är granskade var för sig.',
      en: 'What stands around the entities in the file is not well-formed XML. They were checked one by one.',
    },
  },
  applies: ({subject}) => subject.carrier === 'xml' && subject.kind === 'metadata',
  run({subject: {problem}, found}) {
    if (problem?.kind === 'cut') return [found('cut', {})]
    if (problem?.kind !== 'malformed') return []
    const {reason, place} = problem
    if (reason === 'not-well-formed' && place === '') return [found('outside', {})]
    return [found(reason, {place})]
  },
})
