import {verify as verifyBytes} from 'node:crypto'
import type {Certificate} from './certificate.ts'
import {signatureAlgorithm} from './signature-algorithm.ts'

/**
 * Whether one of the keys made the signature of a redirect (SAML Bindings 3.4.4.1). The signed octets are the
 * parameters as they stood in the URL, so this takes the raw query and never decodes before it verifies.
 */
export function redirectSigner(rawQuery: string, trusted: readonly Certificate[]): Certificate | undefined {
  const raw = new Map(rawQuery.replace(/^\?/, '').split('&').map(splitParameter))
  const message = raw.has('SAMLRequest') ? 'SAMLRequest' : 'SAMLResponse'
  const signature = raw.get('Signature')
  const method = signatureAlgorithm(decodeURIComponent(raw.get('SigAlg') ?? ''))
  if (signature === undefined || !method) return undefined

  const octets = [message, 'RelayState', 'SigAlg']
    .filter((name) => raw.has(name))
    .map((name) => `${name}=${raw.get(name) ?? ''}`)
    .join('&')
  const value = Buffer.from(decodeURIComponent(signature), 'base64')
  return trusted.find(
    ({publicKey}) =>
      publicKey.asymmetricKeyType === method.keyType &&
      verifyBytes(method.digest, Buffer.from(octets), {key: publicKey, dsaEncoding: 'ieee-p1363'}, value),
  )
}

function splitParameter(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
