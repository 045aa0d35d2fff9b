import type {SigningKey} from '../../src/saml/sign.ts'

/** A genuine message in the shapes that a forger starts from, and what else a forger may have. */
export interface Genuine {
  /** Only the assertion is signed. */
  readonly xml: string
  /** Only the Response is signed. */
  readonly whole: string
  /** Both are signed. */
  readonly both: string
  readonly unsigned: string
  /** The signed assertion, as it stands in `xml`. */
  readonly assertion: string
  /** The same without its signature. */
  readonly bare: string
  /** The signature alone, as it stands in `xml`. */
  readonly signature: string
  /** Another soundly signed assertion about the same person. */
  readonly second: string
  /** The issuer's key. A forger has it not; some oddities must be looked at as if they were rightly signed. */
  readonly key: SigningKey
  readonly stranger: SigningKey
  /** A stranger's certificate with the same name, serial number and dates as the issuer's. */
  readonly clone: SigningKey
  /** Another signed document of the same issuer: a refusal, and a logout response. */
  readonly refusal: string
  readonly logout: string
}

/** One forged message. */
export interface Forgery {
  /** Number of the fault in the catalogue. */
  readonly number: number
  readonly name: string
  readonly forge: (genuine: Genuine) => string | Promise<string>
  /** Codes of the rules that must name it, among what else they find. */
  readonly caughtBy: readonly string[]
}

export const forgedName = 'vgefos-forged-1'

/** The same with an invented person in it. */
export function evil(xml: string): string {
  return xml
    .replaceAll(/(<saml:NameID\b[^>]*>)[^<]*/g, `$1${forgedName}`)
    .replaceAll(/(employeeHsaId"[^>]*>\s*<saml:AttributeValue[^>]*>)[^<]*/g, `$1${forgedName}`)
}

export function named(xml: string, id: string): string {
  return xml.replace(/(<\w+:(?:Assertion|Response)\b[^>]*? ID=)"[^"]*"/, `$1"${id}"`)
}

/** Puts a piece right before the first start of that tag, or right before its end when the tag says so. */
export function before(xml: string, tag: string, piece: string): string {
  const at = xml.indexOf(tag)
  if (at < 0) throw new Error(`there is no ${tag}`)
  return xml.slice(0, at) + piece + xml.slice(at)
}

export function without(xml: string, pattern: RegExp): string {
  if (!pattern.test(xml)) throw new Error(`nothing matches ${String(pattern)}`)
  return xml.replace(pattern, '')
}

/** Replaces, and throws when there was nothing to replace: a forgery that changes nothing proves nothing. */
export function swap(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to)
  if (changed === xml) throw new Error(`nothing matches ${String(from)}`)
  return changed
}

export const signatureElement = /<ds:Signature .*?<\/ds:Signature>/s
