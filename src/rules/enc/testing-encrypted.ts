import type {EncryptionFact, WrappedKeyFact} from '../../evidence/encryption.ts'
import {encryption} from '../../saml/names.ts'

/** A soundly encrypted assertion that nobody has opened, with changes. Test support. */
export function encrypted(change: Partial<EncryptionFact> = {}, inKey: Partial<WrappedKeyFact> = {}): EncryptionFact {
  const key: WrappedKeyFact = {
    algorithm: encryption.rsaOaepMgf1p,
    digestMethod: undefined,
    maskGeneration: undefined,
    recipient: undefined,
    certificates: [],
    ...inKey,
  }
  return {on: 'EncryptedAssertion', cipher: encryption.aes256Gcm, keys: [key], state: 'closed', ...change}
}
