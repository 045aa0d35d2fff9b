import type {ProtocolMessage} from '../saml/model.ts'
import type {EncryptionFact} from './encryption.ts'
import type {SignatureFact} from './signature.ts'

/** One SAML message with what is known of its journey. The subject of every rule on messages. */
export interface MessageEvidence<Message extends ProtocolMessage = ProtocolMessage> {
  readonly message: Message
  readonly binding: 'redirect' | 'post' | 'unknown'
  readonly signatures: readonly SignatureFact[]
  readonly encryptions: readonly EncryptionFact[]
  /** The signature in a redirect's query. Absent when there is none, or the message came otherwise. */
  readonly redirectSignature: RedirectSignature | undefined
  /** Where it was delivered, without query; `undefined` when only the message was captured. */
  readonly deliveredTo: string | undefined
  /** When it was delivered; time rules say «no evidence» without it. */
  readonly deliveredAt: Date | undefined
  readonly relayState: string | undefined
  /** It bears the mark of `vgefos redact`. */
  readonly redacted?: boolean
}

export interface RedirectSignature {
  /** SigAlg as written; empty when it is missing. */
  readonly algorithm: string
  /**
   * - `unknown-signer`: no trusted key made it
   * - `unsupported`: an algorithm that we refuse to compute
   * - `malformed`: broken percent-encoding, or a parameter given twice
   * - `unchecked`: there was nothing to check against
   * - `redacted`: its message was redacted, so it fits no longer
   */
  readonly state: 'sound' | 'unknown-signer' | 'unsupported' | 'malformed' | 'unchecked' | 'redacted'
  /** A trusted key made it, over the same parameters with another percent-encoding. Absent when not so. */
  readonly recoded?: true
}
