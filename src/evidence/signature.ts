/** What a `ds:Signature` in a message says and whether it holds. Facts, no verdict: rules judge. */
export interface SignatureFact {
  /** Local name of the element that the signature sits in: `Response`, `Assertion`, `EntityDescriptor` … */
  readonly on: string
  readonly parentId: string | undefined
  readonly signatureMethod: string | undefined
  readonly canonicalization: string | undefined
  readonly referenceUri: string | undefined
  readonly transforms: readonly string[]
  readonly digestMethod: string | undefined
  /** Fingerprints (SHA-256) of the certificates that the message itself carries. They extend no trust. */
  readonly embedded: readonly string[]
  readonly state: SignatureState
  /** Fingerprint of the trusted certificate whose key made the signature. Only with the state `sound`. */
  readonly signedBy: string | undefined
  /** The signature holds under a certificate that the message carries itself: right content, unknown signer. */
  readonly soundUnderEmbedded: boolean
}

/**
 * - `sound`: digest and signature hold, under a trusted key
 * - `changed`: the digest does not match the content
 * - `unknown-signer`: the digest matches but no trusted key made the signature
 * - `misplaced`: it covers something else than the element it sits in, or the ID it names is not unique
 * - `unsupported`: an algorithm or transform that we refuse to compute
 * - `malformed`: not exactly one SignedInfo, Reference, digest and value
 * - `unchecked`: there was nothing to check against
 * - `redacted`: values were replaced by vgefos redact, says the message, and so it fits no longer
 */
export type SignatureState =
  | 'sound'
  | 'changed'
  | 'unknown-signer'
  | 'misplaced'
  | 'unsupported'
  | 'malformed'
  | 'unchecked'
  | 'redacted'
