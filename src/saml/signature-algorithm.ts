import {type KeyObject, constants, verify as verifyBytes} from 'node:crypto'
import {tableOf} from '../table.ts'
import {algorithm} from './names.ts'

export interface SignatureAlgorithm {
  /** The digest's name in `node:crypto`; nothing for EdDSA, which has one of its own. */
  readonly digest: string | undefined
  readonly keyType: 'rsa' | 'ec' | 'dsa' | 'ed25519' | 'ed448'
  readonly padding?: number
}

const known = tableOf<SignatureAlgorithm>({
  [algorithm.rsaSha1]: {digest: 'sha1', keyType: 'rsa'},
  [algorithm.rsaSha256]: {digest: 'sha256', keyType: 'rsa'},
  [algorithm.rsaSha384]: {digest: 'sha384', keyType: 'rsa'},
  [algorithm.rsaSha512]: {digest: 'sha512', keyType: 'rsa'},
  [algorithm.pssSha256]: {digest: 'sha256', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.pssSha384]: {digest: 'sha384', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.pssSha512]: {digest: 'sha512', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.dsaSha1]: {digest: 'sha1', keyType: 'dsa'},
  [algorithm.dsaSha256]: {digest: 'sha256', keyType: 'dsa'},
  [algorithm.ecdsaSha1]: {digest: 'sha1', keyType: 'ec'},
  [algorithm.ecdsaSha256]: {digest: 'sha256', keyType: 'ec'},
  [algorithm.ecdsaSha384]: {digest: 'sha384', keyType: 'ec'},
  [algorithm.ecdsaSha512]: {digest: 'sha512', keyType: 'ec'},
  [algorithm.ed25519]: {digest: undefined, keyType: 'ed25519'},
  [algorithm.ed448]: {digest: undefined, keyType: 'ed448'},
})

/** How `node:crypto` computes the signature method, or nothing when vgefos does not. HMAC is never among them. */
export function signatureAlgorithm(uri: string): SignatureAlgorithm | undefined {
  return known[uri]
}

/** Whether the key made the signature over the bytes. A key of another type made nothing; never throws. */
export function isSignedBy(key: KeyObject, method: SignatureAlgorithm, bytes: Buffer, signature: Buffer): boolean {
  const {digest, keyType, padding} = method
  // A key may be made for PSS alone (RFC 4055).
  const isForPss = padding !== undefined && key.asymmetricKeyType === 'rsa-pss'
  if (key.asymmetricKeyType !== keyType && !isForPss) return false
  const madeAs = (dsaEncoding: 'ieee-p1363' | 'der'): boolean => {
    try {
      return verifyBytes(digest, bytes, {key, dsaEncoding, ...(padding === undefined ? {} : {padding})}, signature)
    } catch {
      return false
    }
  }
  // XML Signature writes the two numbers of an EC signature side by side (6.4.3); some signers write them as DER.
  return madeAs('ieee-p1363') || (keyType !== 'rsa' && madeAs('der'))
}
