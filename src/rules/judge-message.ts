import type {EncryptionFact} from '../evidence/encryption.ts'
import type {MessageEvidence} from '../evidence/message.ts'
import type {Certificate} from '../saml/certificate.ts'
import type {ProtocolMessage} from '../saml/model.ts'
import {openEncrypted} from '../saml/decrypt.ts'
import {checkRedirectSignature} from '../saml/verify-redirect.ts'
import {checkSignatures} from '../saml/verify.ts'
import {querySignatureAfterRedaction, signaturesAfterRedaction} from './after-redaction.ts'
import {type FactsWithoutPolicy, type RuleResult, evaluate} from './evaluate.ts'
import {rules} from './index.ts'
import {type Profile, vgrHub} from './profile.ts'

/** A message that could be read, with what is known of its journey. */
export interface ReceivedMessage {
  readonly message: ProtocolMessage
  /** The element that it was read from; signatures are checked there. */
  readonly root: Element
  /** The same with what was encrypted opened, when it was: signatures inside are checked there. */
  readonly signedRoot?: Element | undefined
  readonly encryptions?: readonly EncryptionFact[] | undefined
  /** The XML may have been written anew on its way to us, so no digest in it means anything. */
  readonly isRewritten?: boolean | undefined
  /** It bears the mark of `vgefos redact`: a signature that no longer fits says nothing. */
  readonly redacted?: boolean | undefined
  /** The query is no longer as it was signed. */
  readonly isQueryRewritten?: boolean | undefined
  readonly binding: MessageEvidence['binding']
  readonly rawQuery?: string | undefined
  readonly deliveredTo?: string | undefined
  readonly deliveredAt?: Date | undefined
  readonly relayState?: string | undefined
}

/** The message with its signatures checked against the certificates given. */
export function messageEvidence(received: ReceivedMessage, trusted: readonly Certificate[]): MessageEvidence {
  const {message, root, signedRoot, isRewritten, redacted = false, binding, rawQuery, deliveredTo, deliveredAt, relayState} = received
  const checked = checkSignatures(root, trusted, signedRoot && {signedRoot, root: signedRoot}).signatures
  const signatures = redacted ? signaturesAfterRedaction(checked) : checked
  const inQuery = rawQuery === undefined ? undefined : checkRedirectSignature(rawQuery, trusted)
  return {
    message,
    binding,
    signatures: isRewritten ? signatures.map((one) => ({...one, state: 'unchecked', signedBy: undefined, embedded: []})) : signatures,
    encryptions: received.encryptions ?? openEncrypted(root, undefined).encryptions,
    redirectSignature: redacted || received.isQueryRewritten ? querySignatureAfterRedaction(inQuery) : inQuery,
    deliveredTo,
    deliveredAt,
    relayState,
    redacted,
  }
}

/**
 * Judges one message. What a rule needs and is not given makes its outcome «no evidence».
 * Its signatures are to have been checked against the sender's certificates, as metadata has them.
 */
export function judgeMessage(
  {message, ...about}: MessageEvidence,
  facts: FactsWithoutPolicy = {},
  profile: Profile = vgrHub,
): readonly RuleResult[] {
  switch (message.kind) {
    case 'AuthnRequest':
      return evaluate(rules, 'request', {...about, message}, facts, profile)
    case 'Response':
      return evaluate(rules, 'response', {...about, message}, facts, profile)
    case 'LogoutRequest':
    case 'LogoutResponse':
      return evaluate(rules, 'logout', {...about, message}, facts, profile)
  }
}
