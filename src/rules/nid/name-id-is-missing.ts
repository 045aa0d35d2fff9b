import {swedenConnect} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const nameIdIsMissing = defineRule({
  code: 'NID02',
  name: 'name-id-is-missing',
  on: 'response',
  level: 'error',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: swedenConnect('6.2', 'MUST'),
  title: {
    sv: 'Intyget har en beteckning på användaren (NameID)',
    en: 'The assertion has an identifier for the user (NameID)',
  },
  why: {
    sv: 'Utan NameID vet mottagaren inte vems session det gäller, och utloggning går inte att utföra.',
    en: 'Without a NameID the receiver does not know whose session it is, and logout cannot be carried out.',
  },
  fix: {
    sv: 'Lägg till en regel hos utfärdaren som ger NameID, i första hand tillfälligt (transient). AD FS: ”Transform an Incoming Claim” till Name ID.',
    en: 'Add a rule at the issuer that gives a NameID, preferably transient. AD FS: “Transform an Incoming Claim” to Name ID.',
  },
  alsoKnownAs: [
    'D10', 'NameID is missing', 'Could not retrieve user identifier from SAML response', 'NameID not found in the assertion',
    'Lasso error: [-429]',
  ],
  messages: {
    missing: {
      sv: 'Intyget saknar NameID.',
      en: 'The assertion has no NameID.',
    },
    empty: {
      sv: 'Intygets NameID är tomt.',
      en: 'The assertion’s NameID is empty.',
    },
  },
  applies: ({subject}) => subject.message.assertions.length > 0,
  run: ({subject, found}) =>
    subject.message.assertions.flatMap(({subject: who}) => {
      if (who?.nameIdEncrypted) return []
      if (!who?.nameId) return [found('missing', {})]
      return who.nameId.value.trim() === '' ? [found('empty', {})] : []
    }),
})
