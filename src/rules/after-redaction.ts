import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'

/** In a redacted message nothing can be said of a signature that no longer fits, but that. It is never sound. */
export function signaturesAfterRedaction(signatures: readonly SignatureFact[]): readonly SignatureFact[] {
  return signatures.map((fact) => (fact.state === 'changed' ? {...fact, state: 'redacted'} : fact))
}

/** The query was rewritten along with its message. */
export function querySignatureAfterRedaction(signature: RedirectSignature | undefined): RedirectSignature | undefined {
  return signature?.state === 'unknown-signer' ? {...signature, state: 'redacted'} : signature
}
