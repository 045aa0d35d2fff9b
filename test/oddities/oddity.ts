import {type KeyObject, generateKeyPairSync} from 'node:crypto'
import {soundResponse} from '../../src/rules/sound-evidence.ts'
import {writeResponse} from '../../src/saml/write-response.ts'
import {marker} from './sign-by-hand.ts'

/** A message that is soundly signed and seldom seen. */
export interface Oddity {
  readonly name: string
  readonly write: () => string | Buffer
  /** Whose public key is trusted; the RSA key when left out. */
  readonly key?: keyof typeof keys
  /** Whom the message is about; the usual person when left out, nobody for `null`. */
  readonly person?: string | null
  /** The person stands there twice. */
  readonly twice?: true
  /** Codes of what is said of it: errors never. */
  readonly named?: readonly string[]
  /** Whether xmlsec1 1.2 can be asked: it knows no EdDSA and no PSS, and reads neither UTF-16 nor a URL. */
  readonly witness?: false
}

export const keys = {
  rsa: generateKeyPairSync('rsa', {modulusLength: 2048}),
  p256: generateKeyPairSync('ec', {namedCurve: 'P-256'}),
  p384: generateKeyPairSync('ec', {namedCurve: 'P-384'}),
  p521: generateKeyPairSync('ec', {namedCurve: 'P-521'}),
  pss: generateKeyPairSync('rsa-pss', {modulusLength: 2048}),
  ed25519: generateKeyPairSync('ed25519'),
  ed448: generateKeyPairSync('ed448'),
} as const satisfies Record<string, {readonly privateKey: KeyObject; readonly publicKey: KeyObject}>

export const {privateKey: rsaKey} = keys.rsa
export const usualPerson = soundResponse.message.assertions[0]?.subject?.nameId?.value ?? ''
/** An instant at which everything here holds. */
export const at = new Date('2026-03-01T14:05:30Z')

export const unsigned = writeResponse(soundResponse.message)
/** The usual response, to be signed in its assertion, or as a whole. */
export const toSign = unsigned.replace(/(<saml:Assertion.*?<\/saml:Issuer>)/s, `$1${marker}`)
export const wholeToSign = unsigned.replace(/<\/saml:Issuer>/, `$&${marker}`)

/** Replaces, and throws when there was nothing to replace: an oddity that changes nothing shows nothing. */
export function swap(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, () => to)
  if (changed === xml) throw new Error(`nothing matches ${String(from)}`)
  return changed
}
