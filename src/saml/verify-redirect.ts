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

  const value = Buffer.from(signature, 'base64')
  const isSound = (parameters: ReadonlyMap<string, string>): boolean => {
    const octets = Buffer.from(signedOctets(parameters))
    return trusted.some(({publicKey}) => isSignedBy(publicKey, method, octets, value))
  }
  if (isSound(raw)) return {algorithm, state: 'sound'}
  const isRecoded = recodings.some((recode) => isSound(new Map([...raw].map(([name, text]) => [name, recode(text)]))))
  return {algorithm, state: 'unknown-signer', ...(isRecoded && {recoded: true})}
}

/** What a proxy may have done to the percent-encoding, undone: capitals, a plus for a space, and both. */
const recodings: readonly ((raw: string) => string)[] = [
  (raw) => encodeURIComponent(plainly(raw)),
  (raw) => lowerCaseCodes(encodeURIComponent(plainly(raw))),
  (raw) => encodeURIComponent(plainly(raw.replaceAll('+', ' '))),
  (raw) => formEncoded(plainly(raw.replaceAll('+', ' '))),
  (raw) => lowerCaseCodes(formEncoded(plainly(raw.replaceAll('+', ' ')))),
]

function plainly(raw: string): string {
  return percentDecoded(raw) ?? raw
}

function formEncoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

function lowerCaseCodes(encoded: string): string {
  return encoded.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
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
