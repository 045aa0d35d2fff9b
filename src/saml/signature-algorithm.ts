import {type KeyObject, constants, verify as verifyBytes} from 'node:crypto'
import {algorithm} from './names.ts'

export interface SignatureAlgorithm {
  /** The digest's name in `node:crypto`. */
  readonly digest: string
  readonly keyType: 'rsa' | 'ec'
  readonly padding?: number
}

const known: Readonly<Record<string, SignatureAlgorithm>> = {
  [algorithm.rsaSha1]: {digest: 'sha1', keyType: 'rsa'},
  [algorithm.rsaSha256]: {digest: 'sha256', keyType: 'rsa'},
  [algorithm.rsaSha384]: {digest: 'sha384', keyType: 'rsa'},
  [algorithm.rsaSha512]: {digest: 'sha512', keyType: 'rsa'},
  [algorithm.pssSha256]: {digest: 'sha256', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.pssSha384]: {digest: 'sha384', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.pssSha512]: {digest: 'sha512', keyType: 'rsa', padding: constants.RSA_PKCS1_PSS_PADDING},
  [algorithm.ecdsaSha256]: {digest: 'sha256', keyType: 'ec'},
  [algorithm.ecdsaSha384]: {digest: 'sha384', keyType: 'ec'},
  [algorithm.ecdsaSha512]: {digest: 'sha512', keyType: 'ec'},
}

/** How `node:crypto` computes the signature method, or nothing when vgefos does not. HMAC is never among them. */
export function signatureAlgorithm(uri: string): SignatureAlgorithm | undefined {
  return known[uri]
}

/** Whether the key made the signature over the bytes. A key of another type made nothing; never throws. */
export function isSignedBy(key: KeyObject, method: SignatureAlgorithm, bytes: Buffer, signature: Buffer): boolean {
  const {digest, keyType, padding} = method
  if (key.asymmetricKeyType !== keyType) return false
  try {
    return verifyBytes(digest, bytes, {key, dsaEncoding: 'ieee-p1363', ...(padding === undefined ? {} : {padding})}, signature)
  } catch {
    return false
  }
}
