/** An encrypted part of a message: what it says in clear, and whether it could be opened. Facts, no verdict: rules judge. */
export interface EncryptionFact {
  readonly on: EncryptedPart
  /** Algorithm of the content, as written. */
  readonly cipher: string | undefined
  /** The content's key, wrapped once for each receiver. */
  readonly keys: readonly WrappedKeyFact[]
  readonly state: EncryptionState
}

export type EncryptedPart = 'EncryptedAssertion' | 'EncryptedID' | 'NewEncryptedID' | 'EncryptedAttribute'

export interface WrappedKeyFact {
  readonly algorithm: string | undefined
  readonly digestMethod: string | undefined
  readonly maskGeneration: string | undefined
  readonly recipient: string | undefined
  /** Fingerprints (SHA-256) of the certificates that the message says the key was wrapped for. */
  readonly certificates: readonly string[]
}

/**
 * - `closed`: nobody gave a key
 * - `opened`: the key opened it, and the content stands in its place
 * - `other-key`: it was wrapped for another key than the one given
 * - `unsupported`: an algorithm that we do not compute, or content that lies elsewhere
 * - `unreadable`: the key fits, but the content was changed on the way, or is not XML
 * - `unexpected`: there is something else in it than its name says
 * - `malformed`: no content, or no wrapped key
 */
export type EncryptionState =
  | 'closed'
  | 'opened'
  | 'other-key'
  | 'unsupported'
  | 'unreadable'
  | 'unexpected'
  | 'malformed'
