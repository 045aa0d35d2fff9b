import type {InputProblem, Repair} from '../evidence/input.ts'
import {vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'
import type {Assertion, EntityDescriptor, ProtocolMessage} from '../saml/model.ts'
import {ns} from '../saml/names.ts'
import {readAssertion} from '../saml/read-assertion.ts'
import {readMessage} from '../saml/read-message.ts'
import {readEntities} from '../saml/read-metadata.ts'
import {type XmlProblem, allChildElements, parseXml} from '../saml/xml.ts'
import {notSaml} from './foreign.ts'

/** The SAML that was found. `root` is the element that signatures are checked on; `xml` the text that it was read from. */
export type Content = {readonly root: Element; readonly xml: string; /** A security token of WS-Federation holds it. */ readonly inToken?: true} & (
  | {readonly kind: 'message'; readonly message: ProtocolMessage}
  | {readonly kind: 'assertion'; readonly assertion: Assertion}
  | {readonly kind: 'metadata'; readonly entities: readonly EntityDescriptor[]}
  /** SAML that no rule judges: a query, an artifact, a lone encrypted assertion, a message of SAML 1.x. */
  | {readonly kind: 'other'; readonly standard: 'saml-1' | 'saml-2'}
)

/** `start`: what there is of a message that was cut. */
export type XmlReading = {readonly repairs: readonly Repair[]; readonly start?: string | undefined} & RootReading

/**
 * The SAML in an XML text. Throws E_INPUT_TOO_LARGE, E_TOO_MANY_ELEMENTS, E_TOO_MANY_ATTRIBUTES and nothing else.
 * The parser's own words may quote the message, so only the place is kept of them.
 */
export function readXml(text: string): XmlReading {
  const parsed = parseXml(text)
  if (parsed.document) return {repairs: [], ...readRoot(parsed.document.documentElement, text)}
  // Mail and word processors turn "quotes" into “quotes”, and then every attribute is broken.
  const straight = text.replaceAll(/[“”„]/g, '"').replaceAll(/[‘’]/g, "'")
  const again = straight === text ? parsed : parseXml(straight)
  if (again.document) return {repairs: ['typographic-quotes'], ...readRoot(again.document.documentElement, straight)}
  const plain = withPlainBlanks(straight)
  const third = plain === straight ? again : parseXml(plain)
  if (third.document) return {repairs: ['odd-blanks'], ...readRoot(third.document.documentElement, plain)}
  const problem = problemOf(parsed.problem)
  return {repairs: [], problem, start: problem.kind === 'cut' ? text : undefined}
}

/** Word processors and mails put spaces in tags that XML does not know, and terminals leave NUL there and around. Values stay as they are. */
function withPlainBlanks(text: string): string {
  return text.replaceAll(/^\u0000+|\u0000+$/g, '').replaceAll(/<[^<>]*>/g, (tag) => tag.replaceAll(/[\u0000\u00A0\u2000-\u200A\u202F\u3000]/g, ' '))
}

type RootReading =
  | {readonly content: Content; readonly problem?: never}
  | {readonly content?: never; readonly problem: InputProblem}

/** The SAML with this root, or inside it when the root is an envelope of SOAP. */
export function readRoot(outer: Element, xml = ''): RootReading {
  const root = insideOf(outer)
  const message = readMessage(root)
  if (message) return {content: {kind: 'message', root, xml, message}}
  if (root.namespaceURI === ns.assertion && root.localName === 'Assertion')
    return {content: {kind: 'assertion', root, xml, assertion: readAssertion(root)}}
  if (root.namespaceURI === ns.metadata && ['EntityDescriptor', 'EntitiesDescriptor'].includes(root.localName))
    return {content: {kind: 'metadata', root, xml, entities: readEntities(root)}}

  const namespace = root.namespaceURI ?? ''
  if (saml2.has(namespace)) return {content: {kind: 'other', standard: 'saml-2', root, xml}}
  if (namespace.startsWith('urn:oasis:names:tc:SAML:1.')) return {content: {kind: 'other', standard: 'saml-1', root, xml}}
  if (/^RequestSecurityToken/.test(root.localName)) return readToken(root, xml)
  if (root.localName.toLowerCase() === 'html') return {problem: notSaml('html')}
  return {problem: notSaml('other-xml', root.localName.slice(0, 60))}
}

/** The assertion in a security token; there is only the problem when there is none, or it is encrypted in their way. */
function readToken(root: Element, xml: string): RootReading {
  const assertion = [...Array.from(root.getElementsByTagNameNS(ns.assertion, 'Assertion')), ...Array.from(root.getElementsByTagNameNS(saml1, 'Assertion'))][0]
  const {content} = assertion ? readRoot(assertion, xml) : {}
  return content ? {content: {...content, inToken: true}} : {problem: notSaml('ws-federation')}
}

const saml1 = 'urn:oasis:names:tc:SAML:1.0:assertion'

/** What an envelope carries in its body, in the bindings SOAP and PAOS. */
function insideOf(outer: Element): Element {
  const isEnvelope = outer.localName === 'Envelope' && (outer.namespaceURI === ns.soap || outer.namespaceURI === ns.soap12)
  const body = isEnvelope ? allChildElements(outer).find(({localName}) => localName === 'Body') : undefined
  return (body && allChildElements(body)[0]) ?? outer
}

const saml2: ReadonlySet<string> = new Set([ns.protocol, ns.assertion, ns.metadata])

function problemOf({fault, detail, place = '?'}: XmlProblem): InputProblem {
  switch (fault) {
    case 'too-large':
      throw vgefosError('E_INPUT_TOO_LARGE', {source: 'XML', size: detail, limit: `${String(limits.xml / 1_000_000)} MB`})
    case 'too-many-elements':
      throw vgefosError('E_TOO_MANY_ELEMENTS', {limit: String(limits.elements), names: String(limits.names)})
    case 'too-many-attributes':
      throw vgefosError('E_TOO_MANY_ATTRIBUTES', {limit: String(limits.attributes)})
    case 'truncated':
      return {kind: 'cut', cause: 'midway'}
    case 'doctype':
    case 'too-deep':
      return {kind: 'malformed', reason: fault, place: ''}
    case 'empty':
      return notSaml('nothing')
    case 'not-xml':
      return notSaml('text')
    case 'malformed':
      return {kind: 'malformed', reason: 'not-well-formed', place}
  }
}
