import type {EncryptedPart, EncryptionFact, EncryptionState} from '../evidence/encryption.ts'
import type {Language, Text} from '../text.ts'
import type {Row} from './blocks.ts'

/** What is encrypted, with what, and whether it could be opened. */
export function encryptionRows(encryptions: readonly EncryptionFact[], language: Language): readonly Row[] {
  return encryptions.map(({on, cipher, keys, state}) => {
    const transports = [...new Set(keys.map(({algorithm}) => shortName(algorithm)))]
    return {label: partNames[on], value: [shortName(cipher), ...transports, stateWords[state][language]].join(', ')}
  })
}

function shortName(uri: string | undefined): string {
  return uri?.split('#').at(-1)?.toUpperCase() ?? '?'
}

const partNames: Readonly<Record<EncryptedPart, Text>> = {
  EncryptedAssertion: {sv: 'Intyg', en: 'Assertion'},
  EncryptedID: {sv: 'NameID', en: 'NameID'},
  NewEncryptedID: {sv: 'Nytt NameID', en: 'New NameID'},
  EncryptedAttribute: {sv: 'Attribut', en: 'Attribute'},
}

const stateWords: Readonly<Record<EncryptionState, Text>> = {
  closed: {sv: 'öppnas med --decrypt-key-file', en: 'opens with --decrypt-key-file'},
  opened: {sv: 'öppnat med nyckeln', en: 'opened with the key'},
  'other-key': {sv: 'gjort för en annan nyckel', en: 'made for another key'},
  unsupported: {sv: 'kan inte öppnas (algoritmen)', en: 'cannot be opened (the algorithm)'},
  unreadable: {sv: 'nyckeln passar, innehållet är trasigt', en: 'the key fits, the content is broken'},
  unexpected: {sv: 'innehåller något annat', en: 'holds something else'},
  malformed: {sv: 'felbyggt', en: 'malformed'},
}
