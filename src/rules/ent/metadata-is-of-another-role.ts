import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const metadataIsOfAnotherRole = defineRule({
  code: 'ENT09',
  name: 'metadata-is-of-another-role',
  on: 'message',
  needs: ['sender'],
  level: 'notice',
  certainty: 'proved',
  owner: 'support',
  requirement: samlMetadata('2.4', 'observed'),
  title: {
    sv: 'Metadata beskriver den roll som parten har',
    en: 'Metadata describes the role that the party has',
  },
  why: {
    sv: 'Den som utfärdar svar måste ha en IDPSSODescriptor och den som begär inloggning en SPSSODescriptor. Med fel fil finns varken adresser eller nycklar för rollen, så signaturen kan inte prövas.',
    en: 'Whoever issues responses must have an IDPSSODescriptor, and whoever asks for logins an SPSSODescriptor. With the wrong file there are neither addresses nor keys for the role, so the signature cannot be checked.',
  },
  fix: {
    sv: 'Be parten om filen för rätt roll. Program som är både och, som en hubb, har ofta en fil för var roll.',
    en: 'Ask the party for the file of the right role. Programs that are both, as a hub is, often have a file for each role.',
  },
  hides: ['SIG01', 'SIG06'],
  alsoKnownAs: ['No IDPSSODescriptor', 'No SPSSODescriptor', 'PS0132', 'IDPSSODescriptor', 'No valid SSO descriptor'],
  messages: {
    notIssuer: {
      sv: 'Metadata för {party} saknar IDPSSODescriptor, men parten har utfärdat ett svar.',
      en: 'The metadata of {party} has no IDPSSODescriptor, but the party has issued a response.',
    },
    notService: {
      sv: 'Metadata för {party} saknar SPSSODescriptor, men parten begär inloggning.',
      en: 'The metadata of {party} has no SPSSODescriptor, but the party asks for a login.',
    },
  },
  applies: ({subject: {message}}) => message.kind === 'Response' || message.kind === 'AuthnRequest',
  run({subject: {message}, facts: {sender}, found}) {
    const {entityId: party, idp, sp} = sender.metadata
    if (message.kind === 'Response') return idp || !sp ? [] : [found('notIssuer', {party})]
    return sp || !idp ? [] : [found('notService', {party})]
  },
})
