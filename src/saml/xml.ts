import {DOMImplementation, DOMParser, XMLSerializer} from '@xmldom/xmldom'
import {limits} from '../limits.ts'
import {complaintAbout} from './xml-complaints.ts'
import {withTightEndTags} from './tight-end-tags.ts'
import {refusedAtSight} from './xml-scan.ts'

/** Why a text is not usable XML. `truncated` means that it ends in the middle of something. */
export type XmlFault =
  | 'empty'
  | 'not-xml'
  | 'doctype'
  | 'truncated'
  | 'malformed'
  | 'too-deep'
  | 'too-large'
  | 'too-many-elements'
  | 'too-many-attributes'

export interface XmlProblem {
  readonly fault: XmlFault
  /** The parser's own words, in English. May quote the document. */
  readonly detail: string
  /** Where the parser stopped, as `line:column`, when it says so. */
  readonly place?: string
}

export type XmlResult =
  | {readonly document: Document; readonly problem?: never}
  | {readonly document?: never; readonly problem: XmlProblem}

/** Characters that XML 1.0 forbids (section 2.2); the parser below would let them through. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/

/**
 * The only door to an XML parser. Never throws, whatever the text.
 * No DOCTYPE, hence no entities (SAML2int SDP-G03), and stricter than the parser: what follows the root,
 * undeclared prefixes and forbidden characters are refused here because the parser would accept them.
 */
export function parseXml(text: string): XmlResult {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return problem('empty', 'no text')
  if (trimmed.length > limits.xml) return problem('too-large', `${(trimmed.length / 1_000_000).toFixed(1)} MB`)
  if (!trimmed.startsWith('<')) return problem('not-xml', `starts with ${JSON.stringify(trimmed.slice(0, 12))}`)
  if (/<!DOCTYPE/i.test(trimmed)) return problem('doctype', 'contains a DOCTYPE')
  if (forbidden.test(trimmed)) return problem('malformed', 'contains a character that XML forbids')

  const excess = refusedAtSight(trimmed)
  if (excess) return {problem: excess}

  // Metadata is corrected by hand, so its elements know their lines.
  const {document, complaint} = parse(trimmed, /<(?:[\w.-]+:)?Entit(?:y|ies)Descriptor[\s>]/.test(trimmed.slice(0, 4000)) ? {} : undefined)
  if (complaint !== undefined) {
    // Keeping track of lines costs a fifth of the time, so only what is refused is read once more for its place.
    const {complaint: placed = complaint} = parse(trimmed, {})
    return refusedByParser(endsMidway(trimmed) ? 'truncated' : 'malformed', placed)
  }
  if (!document?.documentElement) return problem('not-xml', 'no element')
  const excuse = complaintAbout(document)
  return excuse ? {problem: excuse} : {document}
}

interface Parsed {
  readonly document?: Document & {readonly documentElement: Element | null}
  readonly complaint?: string
}

/** Stops at the first complaint: the parser would go on, letter by letter, and mend what it cannot read. */
function parse(given: string, locator?: object): Parsed {
  const text = withTightEndTags(given)
  let complaint: string | undefined
  const options = {
    ...(locator ? {locator} : {}),
    errorHandler: (_level: string, message: unknown) => {
      complaint ??= String(message)
      throw new Error(complaint)
    },
    // The parser's own would fold U+0085 and U+2028 too, as XML 1.1 does, and break signatures over them.
    normalizeLineEndings: (source: string) => (source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source),
  }
  try {
    const document = new DOMParser(options).parseFromString(text, 'text/xml') as Document & {documentElement: Element | null}
    return complaint === undefined ? {document} : {complaint}
  } catch (error) {
    return {complaint: complaint ?? (error instanceof Error ? error.message : String(error))}
  }
}

/** The element as XML text, with the namespace declarations it needs. */
export function serializeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node)
}

/** A copy of the element, the root of a document of its own. */
export function copyOf(element: Element): Element {
  const document = new DOMImplementation().createDocument(null, '', null)
  document.appendChild(document.importNode(element, true))
  return document.documentElement
}

/** Child elements of that name, in document order. */
export function childElements(parent: Element, namespace: string, localName: string): readonly Element[] {
  const found: Element[] = []
  for (let child = parent.firstChild; child; child = child.nextSibling) if (isNamed(child, namespace, localName)) found.push(child)
  return found
}

export function firstChild(parent: Element, namespace: string, localName: string): Element | undefined {
  for (let child = parent.firstChild; child; child = child.nextSibling) if (isNamed(child, namespace, localName)) return child
  return undefined
}

function isNamed(node: Node, namespace: string, localName: string): node is Element {
  return isElement(node) && node.localName === localName && node.namespaceURI === namespace
}

export function allChildElements(parent: Node): readonly Element[] {
  const elements: Element[] = []
  for (let child = parent.firstChild; child; child = child.nextSibling) if (isElement(child)) elements.push(child)
  return elements
}

/** Every element from this one down, in document order, without recursion: depth must not decide what we survive. */
export function elementsFrom(root: Element): readonly Element[] {
  const elements: Element[] = []
  let node: Node = root
  for (;;) {
    if (isElement(node)) elements.push(node)
    if (node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node !== root && !node.nextSibling && node.parentNode) node = node.parentNode
    if (node === root || !node.nextSibling) return elements
    node = node.nextSibling
  }
}

export function attributeOf(element: Element, name: string): string | undefined {
  return element.hasAttribute(name) ? (element.getAttribute(name) ?? '') : undefined
}

/** The text of an element as a careful receiver reads it: all of it, comments left out, as it was written. */
export function textOf(element: Element): string {
  return element.textContent
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

/** A document that was cut has no end tag for its root, unless it is one empty tag. */
function endsMidway(text: string): boolean {
  const body = text.replace(/^<\?[\s\S]*?\?>\s*/, '')
  const root = /<([A-Za-z_][\w.:-]*)/.exec(body)?.[1]
  if (root === undefined || /^<[^<>]*\/>$/.test(body)) return false
  return !new RegExp(`</${root.replaceAll('.', '\\.')}\\s*>\\s*$`).test(text)
}

function refusedByParser(fault: XmlFault, complaint: string): XmlResult {
  const [, line, column] = /@#\[line:(\d+),col:(\d+)\]/.exec(complaint) ?? []
  const place = line === undefined || column === undefined ? {} : {place: `${line}:${column}`}
  return {problem: {fault, detail: firstLine(complaint), ...place}}
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/^\[xmldom \w+\]\s*/, '').slice(0, 200)
}

function problem(fault: XmlFault, detail: string): XmlResult {
  return {problem: {fault, detail}}
}
