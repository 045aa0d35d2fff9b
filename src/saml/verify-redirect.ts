import type {RedirectSignature} from '../evidence/message.ts'
import type {Certificate} from './certificate.ts'
import {isSignedBy, signatureAlgorithm} from './signature-algorithm.ts'

/**
 * What the signature in a redirect's query is worth (SAML Bindings 3.4.4.1). The signed octets are the parameters as
 * they stood in the URL, so this takes the raw query and decodes nothing before it verifies. Never throws.
 * Nothing when the query is not signed.
 */
export function checkRedirectSignature(
  rawQuery: string,
  trusted: readonly Certificate[],
): RedirectSignature | undefined {
  const given = rawQuery.replace(/^\?/, '').split('&').map(splitParameter)
  const raw = new Map(given)
  const signature = percentDecoded(raw.get('Signature'))
  const algorithm = percentDecoded(raw.get('SigAlg'))
  if (!raw.has('Signature') && !raw.has('SigAlg')) return undefined
  // Who reads the first of two and who reads the last would disagree on what was signed.
  const isAmbiguous = signed.some((name) => given.filter(([key]) => key === name).length > 1)
  const isBoth = raw.has('SAMLRequest') && raw.has('SAMLResponse')
  if (!signature || !algorithm || isAmbiguous || isBoth) return {algorithm: algorithm ?? '', state: 'malformed'}

  const method = signatureAlgorithm(algorithm)
  if (!method) return {algorithm, state: 'unsupported'}
  if (trusted.length === 0) return {algorithm, state: 'unchecked'}

  const octets = Buffer.from(signedOctets(raw))
  const value = Buffer.from(signature, 'base64')
  const isSound = trusted.some(({publicKey}) => isSignedBy(publicKey, method, octets, value))
  return {algorithm, state: isSound ? 'sound' : 'unknown-signer'}
}

/** What may be in a signed query, in the order in which it is signed. The signature itself is last and not signed. */
const signed = ['SAMLRequest', 'SAMLResponse', 'RelayState', 'SigAlg', 'Signature'] as const

function signedOctets(raw: ReadonlyMap<string, string>): string {
  return signed
    .filter((name) => name !== 'Signature' && raw.has(name))
    .map((name) => `${name}=${raw.get(name) ?? ''}`)
    .join('&')
}

function percentDecoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text)
  } catch {
    return undefined
  }
}

function splitParameter(pair: string): readonly [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
