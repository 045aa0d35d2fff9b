import {webcrypto} from 'node:crypto'
import type {KeyPair} from './certificate.ts'

const publicExponent = Uint8Array.of(1, 0, 1)

/** Keys are made off the main thread, so several can be asked for at once. */
export function rsaKeys(modulusLength = 3072): Promise<KeyPair> {
  const parameters = {name: 'RSASSA-PKCS1-v1_5', modulusLength, publicExponent, hash: 'SHA-256'}
  return webcrypto.subtle.generateKey(parameters, true, ['sign', 'verify'])
}

export function ecKeys(namedCurve: 'P-256' | 'P-384' = 'P-256'): Promise<KeyPair> {
  return webcrypto.subtle.generateKey({name: 'ECDSA', namedCurve}, true, ['sign', 'verify'])
}
