import {limits} from '../limits.ts'
import type {Certificate} from './certificate.ts'
import {ns} from './names.ts'
import {readSignature} from './read-signature.ts'
import {checkParts} from './verify.ts'
import {digestOf} from './reference.ts'
import {allChildElements, attributeOf, elementsFrom} from './xml.ts'

/** An element, whether a sound signature covers it, and whether a receiver takes anything from it. */
export interface SeenElement {
  readonly element: Element
  readonly signed: boolean
  readonly read: boolean
}

/** What a sound signature covers, wherever the two stand. */
interface Cover {
  readonly element: Element
  readonly signature: Element
}

/**
 * Every element of the message in document order. Here a signature counts for the element whose digest it holds, also
 * where no receiver may look for it: so wrapping leaves its mark, as what is read without being signed, and what is
 * signed and read by nobody.
 * @param isWholeSigned the query that the message came in is soundly signed
 */
export function signedView(root: Element, trusted: readonly Certificate[], isWholeSigned = false): readonly SeenElement[] {
  const covers = coversIn(root, trusted)
  const seen: SeenElement[] = []
  const look = (element: Element, above: readonly Cover[], isSignedInfo: boolean, readAbove: boolean): void => {
    const own = covers.filter((cover) => cover.element === element)
    const within = [...above, ...own].filter(({signature}) => signature !== element)
    const parent = element.parentNode
    const isWhatWasSigned = isSignedInfo || (element.localName === 'SignedInfo' && covers.some(({signature}) => signature === parent))
    const read = readAbove && (element === root || isRead(element, root))
    // A signature is a means: what it says that it signed is read, and its value only tried.
    seen.push({element, signed: isWholeSigned || within.length > 0 || isWhatWasSigned, read: read && !isSignature(element)})
    for (const child of allChildElements(element)) look(child, within, isWhatWasSigned, read)
  }
  look(root, [], false, true)
  return seen
}

function coversIn(root: Element, trusted: readonly Certificate[]): readonly Cover[] {
  const elements = elementsFrom(root.ownerDocument.documentElement)
  return elements
    .filter(isSignature)
    .slice(0, limits.signatures)
    .flatMap((signature) => {
      const parts = readSignature(signature)
      if (!parts) return []
      const {referenceUri} = parts
      const named = referenceUri === '' ? [root.ownerDocument.documentElement] : elements.filter((one) => `#${attributeOf(one, 'ID') ?? ''}` === referenceUri)
      return named
        .slice(0, limits.signatures)
        .filter((element) => checkParts(parts, digestOf(parts, element), trusted).state === 'sound')
        .map((element) => ({element, signature}))
    })
}

function isSignature({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.signature && localName === 'Signature'
}

/** A receiver takes what SAML has put where it stands. */
function isRead(element: Element, root: Element): boolean {
  const {namespaceURI, localName} = element
  const parent = element.parentNode as Element
  if (isSignature(parent)) return localName === 'SignedInfo'
  if (namespaceURI === ns.protocol && (localName === 'Extensions' || messages.has(localName))) return false
  if (namespaceURI === ns.assertion && localName === 'Advice') return false
  if (namespaceURI === ns.assertion && ['Assertion', 'EncryptedAssertion'].includes(localName)) return parent === root
  const isTop = parent === root || (parent.namespaceURI === ns.assertion && parent.localName === 'Assertion')
  return !isTop || root.namespaceURI === ns.metadata || known.has(namespaceURI ?? '')
}

const messages = new Set(['Response', 'AuthnRequest', 'LogoutRequest', 'LogoutResponse'])
const known = new Set<string>([ns.protocol, ns.assertion, ns.signature])
