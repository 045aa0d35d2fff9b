import type {KnownEntity} from '../../evidence/facts.ts'
import type {SignatureFact} from '../../evidence/signature.ts'
import {shortFingerprint} from '../../saml/certificate.ts'

/** The signature could be set against keys: what it covers is in order, whoever made it. */
export function isAboutTheSigner({state}: SignatureFact): boolean {
  return ['sound', 'unknown-signer', 'unchecked'].includes(state)
}

/** The signature names a certificate of its own and does not hold under it: then what was signed has been changed. */
export function breaksUnderItsOwn(signature: SignatureFact): boolean {
  const {state, embedded, soundUnderEmbedded} = signature
  return (state === 'unknown-signer' || state === 'unchecked') && embedded.length > 0 && !soundUnderEmbedded
}

/** Short fingerprints of the entity's certificates, as people read them out to each other. */
export function fingerprintsOf(entity: KnownEntity): string {
  return entity.signingCertificates.map(({fingerprint}) => shortFingerprint(fingerprint)).join(', ')
}

export function embeddedFingerprints(signature: SignatureFact): string {
  return signature.embedded.map(shortFingerprint).join(', ')
}
