import {type Hash, createHash} from 'node:crypto'
import type {XmlDocument, XmlElement} from 'libxml2-wasm'
import type {SignatureFact} from '../../evidence/signature.ts'
import {onlyOwn} from '../../only-own.ts'
import {withoutComments} from '../canonicalize.ts'
import type {Certificate} from '../certificate.ts'
import {algorithm, ns} from '../names.ts'
import {type SignatureParts, signaturesOf} from '../read-signature.ts'
import {checkSignature} from '../verify.ts'
import {parseXml} from '../xml.ts'

/** A signed metadata aggregate: its root, empty but for its signature, and what that signature is worth. */
export interface CheckedAggregate {
  readonly root: Element
  readonly signatures: readonly SignatureFact[]
  /** IDs that other elements than the root have too. */
  readonly duplicateIds: readonly string[]
}

/**
 * Checks the signature on the root of metadata too large for our own parser, by libxml2 alone. Its text is read once,
 * and the canonical form goes straight into the digest. Nothing when libxml2 refuses the text, or there is a DOCTYPE.
 */
export async function checkAggregate(bytes: Buffer, trusted: readonly Certificate[]): Promise<CheckedAggregate | undefined> {
  // Seen before any entity could grow; in another encoding than UTF-8 it would not be seen, so those are refused.
  const start = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  if (bytes[start] !== 60 || bytes[start + 1] === 0 || bytes.includes('<!DOCTYPE')) return undefined
  const {XmlDocument, XmlElement, ParseOption} = await import('libxml2-wasm')
  let document: XmlDocument | undefined
  try {
    document = XmlDocument.fromBuffer(bytes, {option: ParseOption.XML_PARSE_HUGE | ParseOption.XML_PARSE_NONET})
    if (document.dtd) return undefined
    const signatures = document.find('/*/ds:Signature', {ds: ns.signature}).filter((node) => node instanceof XmlElement)
    return check({document, bytes, signatures}, trusted)
  } catch {
    return undefined
  } finally {
    document?.dispose()
  }
}

interface Aggregate {
  readonly document: XmlDocument
  readonly bytes: Buffer
  readonly signatures: readonly XmlElement[]
}

function check({document, bytes, signatures}: Aggregate, trusted: readonly Certificate[]): CheckedAggregate | undefined {
  const {root} = document
  const skeleton = skeletonOf(root, signatures)
  if (!skeleton) return undefined
  const id = root.attr('ID')?.value
  const holders = id === undefined || standsOnce(bytes, id) ? 1 : Number(document.eval(`count(//@*[. = ${quoted(id)}][${isId}])`))
  const isAmbiguous = holders !== 1 || root.prev !== null || root.next !== null
  const [only] = signatures
  if (signatures.length === 1) only?.remove()
  const digest = (parts: SignatureParts): Buffer | undefined => digestOf(document, parts)
  return {
    root: skeleton,
    signatures: signaturesOf(skeleton).map((element) => {
      const fact = checkSignature(element, trusted, digest)
      return isAmbiguous || signatures.length !== 1 ? {...fact, state: 'misplaced', signedBy: undefined} : fact
    }),
    duplicateIds: id !== undefined && holders > 1 ? [id] : [],
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])
const isId = "translate(local-name(), 'ID', 'id') = 'id'"

/** Asking every attribute takes as long as the signature; where no letter is written as a number, the text tells. */
function standsOnce(bytes: Buffer, id: string): boolean {
  if (!/^[\w.-]+$/.test(id) || bytes.includes('&#')) return false
  const places = ['"', "'"].map((quote) => `${quote}${id}${quote}`).flatMap((text) => [bytes.indexOf(text), bytes.lastIndexOf(text)])
  return new Set(places.filter((place) => place >= 0)).size === 1
}

/** An XPath string can hold one kind of quotation mark; an ID that has both names nothing. */
function quoted(text: string): string {
  return text.includes("'") ? `"${text.replaceAll('"', '')}"` : `'${text}'`
}

/** The root with its attributes, its namespaces and its signatures, in our own parser. */
function skeletonOf(root: XmlElement, signatures: readonly XmlElement[]): Element | undefined {
  const escaped = (value: string): string =>
    value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll(/[\t\n\r]/g, (sign) => `&#${String(sign.charCodeAt(0))};`)
  const qualified = root.prefix ? `${root.prefix}:${root.name}` : root.name
  const declarations = Object.entries(root.nsDeclarations).map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escaped(uri)}"`)
  const attributes = root.attrs.map(({prefix, name, value}) => ` ${prefix ? `${prefix}:` : ''}${name}="${escaped(value)}"`)
  const inside = signatures.map((signature) => signature.toString({format: false})).join('')
  return parseXml(`<${qualified}${declarations.join('')}${attributes.join('')}>${inside}</${qualified}>`).document?.documentElement
}

/** libxml2's numbers of the methods. */
const modes = onlyOwn<0 | 1 | 2>({
  [algorithm.exclusive]: 1,
  [algorithm.inclusive]: 0,
  [algorithm.inclusive11]: 2,
})

/** Of the document, whose signature has been taken away. The same choice of transforms as for a message. */
function digestOf(document: XmlDocument, {transforms, digestMethod}: SignatureParts): Buffer | undefined {
  const others = transforms.filter((transform) => transform.algorithm !== algorithm.enveloped)
  const [chosen = {algorithm: algorithm.inclusive, prefixes: []}] = others
  const mode = modes[withoutComments(chosen.algorithm)]
  const hash = hashes[digestMethod]?.()
  if (!hash || mode === undefined || others.length > 1 || transforms.length !== others.length + 1) return undefined
  const prefixes = mode === 1 && chosen.prefixes.length > 0 ? {inclusiveNamespacePrefixes: [...chosen.prefixes]} : {}
  const write = (piece: Uint8Array): number => {
    hash.update(piece)
    return piece.length
  }
  document.canonicalize({write, close: () => true}, {mode, ...prefixes})
  return hash.digest()
}

const hashes = onlyOwn<() => Hash>({
  [algorithm.sha1]: () => createHash('sha1'),
  [algorithm.sha256]: () => createHash('sha256'),
  [algorithm.sha384]: () => createHash('sha384'),
  [algorithm.sha384Encryption]: () => createHash('sha384'),
  [algorithm.sha512]: () => createHash('sha512'),
})
