import type {MessageEvidence} from '../evidence/message.ts'
import type {Certificate} from '../saml/certificate.ts'
import type {ProtocolMessage} from '../saml/model.ts'
import {openEncrypted} from '../saml/decrypt.ts'
import {checkRedirectSignature} from '../saml/verify-redirect.ts'
import {checkSignatures} from '../saml/verify.ts'
import {type FactsWithoutPolicy, type RuleResult, evaluate} from './evaluate.ts'
import {rules} from './index.ts'
import {type Profile, vgrHub} from './profile.ts'

/** A message that could be read, with what is known of its journey. */
export interface ReceivedMessage {
  readonly message: ProtocolMessage
  /** The element that it was read from; signatures are checked there. */
  readonly root: Element
  readonly binding: MessageEvidence['binding']
  readonly rawQuery?: string | undefined
  readonly deliveredTo?: string | undefined
  readonly deliveredAt?: Date | undefined
  readonly relayState?: string | undefined
}

/**
 * Judges one message. Its signatures are checked against the sender's certificates, as metadata has them;
 * what a rule needs and is not given makes its outcome «no evidence».
 */
export function judgeMessage(
  received: ReceivedMessage,
  facts: FactsWithoutPolicy = {},
  profile: Profile = vgrHub,
): readonly RuleResult[] {
  const {message, ...about} = messageEvidence(received, facts.sender?.signingCertificates ?? [])
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

function messageEvidence(received: ReceivedMessage, trusted: readonly Certificate[]): MessageEvidence {
  const {message, root, binding, rawQuery, deliveredTo, deliveredAt, relayState} = received
  return {
    message,
    binding,
    signatures: checkSignatures(root, trusted).signatures,
    encryptions: openEncrypted(root, undefined).encryptions,
    redirectSignature: rawQuery === undefined ? undefined : checkRedirectSignature(rawQuery, trusted),
    deliveredTo,
    deliveredAt,
    relayState,
  }
}
