import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const privateKeyInMetadata = defineRule({
  code: 'MET12',
  name: 'private-key-in-metadata',
  on: 'metadata',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.4.1.1', 'observed'),
  title: {
    sv: 'Metadata innehåller bara publika nycklar',
    en: 'The metadata holds public keys only',
  },
  why: {
    sv: 'Den som har den privata nyckeln kan utfärda intyg i partens namn. Står den i en fil som har skickats runt är den röjd.',
    en: 'Whoever has the private key can issue assertions in the party’s name. In a file that has been passed around, it is out.',
  },
  fix: {
    sv: 'Skicka inte filen vidare. Byt nyckeln genast, be mottagarna radera filen och anmäl det som en incident.',
    en: 'Do not pass the file on. Change the key at once, ask the receivers to delete the file and report it as an incident.',
  },
  alsoKnownAs: ['PRV03', 'BEGIN PRIVATE KEY', 'BEGIN RSA PRIVATE KEY'],
  messages: {
    found: {
      sv: 'Filen med metadata för {entity} innehåller en privat nyckel.',
      en: 'The file with the metadata of {entity} holds a private key.',
    },
  },
  applies: ({subject}) => subject.holdsPrivateKey !== undefined,
  run: ({subject: {entity, holdsPrivateKey}, found}) => (holdsPrivateKey ? [found('found', {entity: entity.entityId})] : []),
})

/** Whether a document has a private key in it, as PEM or as the element of a key store. */
export function holdsPrivateKey(text: string): boolean {
  return /-----BEGIN ([A-Z]+ )?PRIVATE KEY-----|<(\w+:)?PrivateKey[\s>]/.test(text)
}
