import {DOMImplementation, DOMParser, XMLSerializer} from '@xmldom/xmldom'
import {limits} from '../limits.ts'

/** Why a text is not usable XML. `truncated` means that it ends in the middle of something. */
export type XmlFault = 'empty' | 'not-xml' | 'doctype' | 'truncated' | 'malformed' | 'too-deep' | 'too-large'

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
  if (trimmed.length > limits.xml) return problem('too-large', `${String(trimmed.length)} characters`)
  if (!trimmed.startsWith('<')) return problem('not-xml', `starts with ${JSON.stringify(trimmed.slice(0, 12))}`)
  if (/<!DOCTYPE/i.test(trimmed)) return problem('doctype', 'contains a DOCTYPE')
  if (forbidden.test(trimmed)) return problem('malformed', 'contains a character that XML forbids')

  const complaints: string[] = []
  let document: Document | undefined
  try {
    const options = {
      locator: {},
      errorHandler: (_level: string, message: unknown) => void complaints.push(String(message)),
      // The parser's own would fold U+0085 and U+2028 too, as XML 1.1 does, and break signatures over them.
      normalizeLineEndings: (source: string) => source.replaceAll(/\r\n?/g, '\n'),
    }
    document = new DOMParser(options).parseFromString(trimmed, 'text/xml')
  } catch (error) {
    complaints.push(error instanceof Error ? error.message : String(error))
  }

  if (complaints[0] !== undefined) return refusedByParser(endsMidway(trimmed) ? 'truncated' : 'malformed', complaints[0])
  const root = document?.documentElement as Element | null | undefined
  if (!document || !root) return problem('not-xml', 'no element')
  const complaint = complaintAbout(document)
  return complaint ? {problem: complaint} : {document}
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
  return allChildElements(parent).filter((child) => child.localName === localName && child.namespaceURI === namespace)
}

export function firstChild(parent: Element, namespace: string, localName: string): Element | undefined {
  return childElements(parent, namespace, localName)[0]
}

export function allChildElements(parent: Node): readonly Element[] {
  const elements: Element[] = []
  for (let child = parent.firstChild; child; child = child.nextSibling) if (isElement(child)) elements.push(child)
  return elements
}

/** Every element from this one down, in document order, without recursion: depth must not decide what we survive. */
export function* elementsFrom(root: Element): Generator<Element> {
  const waiting: Element[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    waiting.push(...[...allChildElements(next)].reverse())
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

function complaintAbout(document: Document): XmlProblem | undefined {
  if (allChildElements(document).length > 1) return {fault: 'malformed', detail: 'more than one root element'}
  for (let node = document.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
      return {fault: 'malformed', detail: 'text outside the root element'}

  for (const element of elementsFrom(document.documentElement)) {
    if (depthOf(element) > limits.depth) return {fault: 'too-deep', detail: `more than ${String(limits.depth)} levels`}
    const undeclared = undeclaredPrefix(element)
    if (undeclared !== undefined) return {fault: 'malformed', detail: `the prefix ${undeclared} is not declared`}
  }
  return undefined
}

function undeclaredPrefix(element: Element): string | undefined {
  if (element.prefix && !element.namespaceURI) return element.prefix
  for (const attribute of Array.from(element.attributes))
    if (attribute.prefix && attribute.prefix !== 'xml' && !attribute.namespaceURI) return attribute.prefix
  return undefined
}

function depthOf(element: Element): number {
  let depth = 0
  for (let node: Node | null = element; node && depth <= limits.depth; node = node.parentNode) depth += 1
  return depth
}

/** A document that was cut has no end tag for its root, or ends inside a tag. */
function endsMidway(text: string): boolean {
  const root = /<([A-Za-z_][\w.:-]*)/.exec(text.replace(/^<\?[\s\S]*?\?>/, ''))?.[1]
  return root !== undefined && !new RegExp(`</${root.replaceAll('.', '\\.')}\\s*>\\s*$`).test(text) && !/\/>\s*$/.test(text)
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
