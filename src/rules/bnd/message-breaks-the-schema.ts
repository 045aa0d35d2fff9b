import {samlCore} from '../../requirement.ts'
import {defineRule} from '../define.ts'
import {schemaFindings, schemaMessages} from '../schema-messages.ts'

export const messageBreaksTheSchema = defineRule({
  code: 'BND17',
  name: 'message-breaks-the-schema',
  on: 'verification',
  needs: ['schema'],
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlCore('1.1', 'MUST'),
  title: {
    sv: 'Meddelandet följer XML-schemat för SAML',
    en: 'The message follows the XML schema of SAML',
  },
  why: {
    sv: 'Mottagare som prövar meddelandet mot schemat avvisar det innan de läser signaturen. Många prövar inte alls, så felet syns bara hos några.',
    en: 'Receivers that hold the message against the schema refuse it before they read the signature. Many do not, so only some see the fault.',
  },
  fix: {
    sv: 'Felanmäl till den som skrev programvaran: ställena nedan följer inte SAML.',
    en: 'Report it to whoever wrote the software: the places below do not follow SAML.',
  },
  alsoKnownAs: ['cvc-complex-type', 'Schemas validity error', 'Invalid SAML Response. Not match the saml-schema-protocol-2.0.xsd'],
  messages: schemaMessages,
  run: ({subject: {schema}}) => schemaFindings(schema),
})
