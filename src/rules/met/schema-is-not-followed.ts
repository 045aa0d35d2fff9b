import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

/** Breaches told one by one; the rest are counted. */
const told = 8

export const schemaIsNotFollowed = defineRule({
  code: 'MET91',
  name: 'schema-is-not-followed',
  on: 'published',
  needs: ['schema'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2', 'MUST'),
  title: {
    sv: 'Metadata följer XML-schemat för SAML',
    en: 'The metadata follows the XML schema of SAML',
  },
  why: {
    sv: 'Mottagare som prövar filen mot schemat avvisar aktören, ofta utan att säga varför. Andra läser den på olika sätt.',
    en: 'Receivers that hold the file against the schema refuse the entity, often without saying why. Others read it in different ways.',
  },
  fix: {
    sv: 'Rätta varje ställe i programvarans inställningar och exportera metadata på nytt. Är filen skriven för hand: jämför ordningen med schemat.',
    en: 'Correct each place in the software’s settings and export the metadata anew. If the file is written by hand: compare the order with the schema.',
  },
  alsoKnownAs: ['A01', 'cvc-complex-type', 'SchemaValidator', 'Schemas validity error'],
  messages: {
    misplaced: {
      sv: 'Rad {line}: {element} står på fel plats. Väntat där: {expected}.',
      en: 'Line {line}: {element} stands in the wrong place. Expected there: {expected}.',
    },
    stray: {
      sv: 'Rad {line}: {element} hör inte hemma där.',
      en: 'Line {line}: {element} does not belong there.',
    },
    incomplete: {
      sv: 'Rad {line}: i {element} saknas {expected}.',
      en: 'Line {line}: {element} lacks {expected}.',
    },
    'missing-attribute': {
      sv: 'Rad {line}: {element} saknar attributet {expected}.',
      en: 'Line {line}: {element} lacks the attribute {expected}.',
    },
    'unknown-attribute': {
      sv: 'Rad {line}: {element} får inte ha attributet {got}.',
      en: 'Line {line}: {element} may not have the attribute {got}.',
    },
    'bad-value': {
      sv: 'Rad {line}: {element} får inte vara «{got}». Väntat: {expected}.',
      en: 'Line {line}: {element} may not be «{got}». Expected: {expected}.',
    },
    text: {
      sv: 'Rad {line}: {element} har text mellan sina element.',
      en: 'Line {line}: {element} has text among its elements.',
    },
    other: {
      sv: 'Rad {line}: {element} följer inte schemat: {reason}',
      en: 'Line {line}: {element} does not follow the schema: {reason}',
    },
    more: {
      sv: 'Ytterligare {count} ställen följer inte schemat.',
      en: '{count} more places do not follow the schema.',
    },
  },
  run({subject: {schema}, found}) {
    const rest = schema.length - told
    const findings = schema.slice(0, told).map(({fault, line, element, detail, got}) => {
      const where = {line: String(line), element}
      switch (fault) {
        case 'misplaced':
          return detail === '' ? found('stray', where) : found('misplaced', {...where, expected: detail})
        case 'incomplete':
        case 'missing-attribute':
          return found(fault, {...where, expected: detail})
        case 'unknown-attribute':
          return found(fault, {...where, got: detail})
        case 'bad-value':
          return found(fault, {...where, got, expected: detail})
        case 'text':
          return found(fault, where)
        case 'other':
          return found(fault, {...where, reason: detail})
      }
    })
    return rest > 0 ? [...findings, found('more', {count: String(rest)})] : findings
  },
})
