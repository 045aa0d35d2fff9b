import {algorithm} from './names.ts'

export interface SignatureAlgorithm {
  /** The digest's name in `node:crypto`. */
  readonly digest: string
  readonly keyType: 'rsa' | 'ec'
}

const known: Readonly<Record<string, SignatureAlgorithm>> = {
  [algorithm.rsaSha1]: {digest: 'sha1', keyType: 'rsa'},
  [algorithm.rsaSha256]: {digest: 'sha256', keyType: 'rsa'},
  [algorithm.rsaSha384]: {digest: 'sha384', keyType: 'rsa'},
  [algorithm.rsaSha512]: {digest: 'sha512', keyType: 'rsa'},
  [algorithm.ecdsaSha256]: {digest: 'sha256', keyType: 'ec'},
  [algorithm.ecdsaSha384]: {digest: 'sha384', keyType: 'ec'},
  [algorithm.ecdsaSha512]: {digest: 'sha512', keyType: 'ec'},
}

/** How `node:crypto` computes the signature method, or nothing when vgefos does not. HMAC is never among them. */
export function signatureAlgorithm(uri: string): SignatureAlgorithm | undefined {
  return known[uri]
}
