import {readCertificate} from '../saml/certificate.ts'
import {isMark, markRedacted} from '../saml/redaction-mark.ts'
import {attributeOf, elementsFrom, isElement, parseXml, serializeXml} from '../saml/xml.ts'
import {kindOfAttribute} from './attribute-kind.ts'
import {findPersonal} from './detect.ts'
import {personalAttributes, personalElements} from './personal-elements.ts'
import {isPersonalCertificate} from './personal-certificate.ts'
import type {Redactor} from './redactor.ts'
import {type TokenKind, isToken} from './tokens.ts'

/** Keys and sums: binary, and what support compares. */
const kept = new Set(['SignatureValue', 'DigestValue', 'Modulus', 'Exponent'])

/**
 * The message with every value that points out a person replaced, and everything that a diagnosis needs left.
 * The very same text when there was nothing to replace; nothing when it is not the XML of SAML.
 */
export function redactXml(text: string, redactor: Redactor): string | undefined {
  if (!/oasis|w3\.org\/2000\/09|RequestSecurityToken/.test(text)) return undefined
  const {document} = parseXml(text)
  if (!document) return undefined
  let changed = false
  for (const node of Array.from(document.childNodes)) if (!isElement(node)) changed = redactNode(node, undefined, redactor) || changed
  for (const element of elementsFrom(document.documentElement)) changed = redactElement(element, redactor) || changed
  if (!changed) return text
  const {compare} = redactor
  const message = compare && [...elementsFrom(document.documentElement)].find(isMessage)
  if (message) {
    markRedacted(message, {findings: [], signatures: []})
    markRedacted(message, compare(text, serializeXml(document)))
  }
  return serializeXml(document)
}

function isMessage({namespaceURI, localName}: Element): boolean {
  const names = /^(?:Response|AuthnRequest|LogoutRequest|LogoutResponse|Assertion)$/
  return (namespaceURI ?? '').startsWith('urn:oasis:names:tc:SAML:2.0:') && names.test(localName)
}

function redactElement(element: Element, redactor: Redactor): boolean {
  const {lineNumber} = element as Element & {readonly lineNumber?: number}
  return redactor.at(lineNumber === undefined ? {} : {offset: -lineNumber}, () => {
    let changed = joinSplit(element)
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.name.startsWith('xmlns')) continue
      const clean = cleanAttribute(attribute, redactor)
      if (clean === attribute.value) continue
      attribute.value = clean
      changed = true
    }
    for (const node of Array.from(element.childNodes))
      if (!isElement(node) && !isMark(node)) changed = redactNode(node, element, redactor) || changed
    return changed
  })
}

function redactNode(node: Node, element: Element | undefined, redactor: Redactor): boolean {
  const value = node.nodeValue ?? ''
  const clean = element && node.nodeType !== 8 && node.nodeType !== 7 ? cleanContent(element, value, redactor) : redactor.text(value)
  if (clean === value) return false
  write(node, clean)
  return true
}

/** The parser keeps the text of a node in two places, and writes the other one. */
function write(node: Node, text: string): void {
  node.nodeValue = text
  ;(node as CharacterData).data = text
}

/** A value that a comment splits in two is read as one, so it is looked at as one. */
function joinSplit(element: Element): boolean {
  const texts = Array.from(element.childNodes).filter(({nodeType}) => nodeType === 3 || nodeType === 4)
  const [first, ...others] = texts
  if (!first || others.length === 0) return false
  const apart = texts.reduce((count, {nodeValue}) => count + findPersonal(nodeValue ?? '').length, 0)
  const whole = texts.map(({nodeValue}) => nodeValue ?? '').join('')
  if (findPersonal(whole).length <= apart) return false
  write(first, whole)
  for (const other of others) write(other, '')
  return true
}

function cleanAttribute({localName, value}: Attr, redactor: Redactor): string {
  const kind = personalAttributes[localName]
  if (kind && value !== '' && !isToken(value)) return redactor.replace(kind, value)
  return redactDetected(value, redactor)
}

function cleanContent(element: Element, value: string, redactor: Redactor): string {
  const name = element.localName
  const bare = value.trim()
  if (bare === '' || isToken(bare) || kept.has(name)) return value
  if (name === 'X509Certificate') return isOfSubject(element) || isPersonalCertificate(readCertificate(value)) ? redactor.replace('certificate', bare) : value
  if (name === 'CipherValue') return `‹krypterat ${String(Math.floor((bare.replaceAll(/\s/g, '').length * 3) / 4))} byte›`
  const owner = ownerOf(element)
  if (owner?.localName === 'AttributeValue') {
    const kind = kindOfAttribute(attributeOf(owner.parentNode as Element, 'Name') ?? '')
    return kind ? redactor.replace(kind, value) : redactor.text(value)
  }
  const kind = owner && personalElements[owner.localName]
  return kind ? redactor.replace(ownKind(bare) ?? kind, value) : redactDetected(value, redactor)
}

/** A NameID that is a personal number is told as one: it is the same person as in the attribute. */
function ownKind(value: string): TokenKind | undefined {
  const [hit] = findPersonal(value)
  return hit?.value === value ? hit.kind : undefined
}

/** Texts and addresses of the protocol: only what the detectors find, for a name may be part of a host. */
function redactDetected(value: string, redactor: Redactor): string {
  if (/\s/.test(value.trim()) || /[?&%]/.test(value)) return redactor.text(value)
  let from = 0
  const pieces = findPersonal(value).map(({kind, value: hit, index}) => {
    const before = value.slice(from, index)
    from = index + hit.length
    return before + redactor.replace(kind, hit)
  })
  return pieces.join('') + value.slice(from)
}

/** The element around it, or itself, that says whose the content is. */
function ownerOf(element: Element): Element | undefined {
  for (let node: Node | null = element; node && isElement(node); node = node.parentNode)
    if (node.localName === 'AttributeValue' || personalElements[node.localName]) return node
  return undefined
}

/** A certificate in the subject is the user's. */
function isOfSubject(element: Element): boolean {
  for (let node: Node | null = element; node && isElement(node); node = node.parentNode)
    if (node.localName === 'Subject' || node.localName === 'AttributeValue') return true
  return false
}
