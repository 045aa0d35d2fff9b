import {algorithm} from '../saml/names.ts'

/** What SAML2int (SDP-ALG01) and Sweden Connect (8) let a signature be made with, and EdDSA (RFC 9231), which is younger and no weaker. */
export const acceptedSignatureMethods: readonly string[] = [
  algorithm.rsaSha256,
  algorithm.rsaSha384,
  algorithm.rsaSha512,
  algorithm.pssSha256,
  algorithm.pssSha384,
  algorithm.pssSha512,
  algorithm.dsaSha256,
  algorithm.ecdsaSha256,
  algorithm.ecdsaSha384,
  algorithm.ecdsaSha512,
  algorithm.ed25519,
  algorithm.ed448,
]

export const acceptedDigestMethods: readonly string[] = [algorithm.sha256, algorithm.sha384, algorithm.sha384Encryption, algorithm.sha512]

/** SAML Core 5.4.4, and 5.4.3 for the canonicalisation. */
export const acceptedTransforms: readonly string[] = [
  algorithm.enveloped,
  algorithm.exclusive,
  algorithm.exclusiveWithComments,
]

/** Whether a way to sign or to digest stands on SHA-1 or MD5, by its name. */
export function isBrokenHash(uri: string): boolean {
  return /[#-](sha1|md5)$/.test(uri)
}

/** `rsa-sha256` of the whole URI: what people call it. */
export function shortAlgorithm(uri: string): string {
  return uri.split('#')[1] ?? uri
}
