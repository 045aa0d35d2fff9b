import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {schemaFindings, schemaMessages} from '../schema-messages.ts'

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
  messages: schemaMessages,
  run: ({subject: {schema}}) => schemaFindings(schema),
})
