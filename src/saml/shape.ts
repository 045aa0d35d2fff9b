import type {VerificationEvidence} from '../evidence/verification.ts'
import {ns} from './names.ts'
import {disguised, voids} from './tricks.ts'
import {elementsFrom} from './xml.ts'

type Shape = Pick<VerificationEvidence, 'stray' | 'duplicateIds' | 'hidden' | 'voids' | 'disguised'>

/**
 * What wrapping and hiding leave behind in a message, wherever in it. What a sound signature covers was put where it
 * stands by the signer, so only the rest can be stray.
 */
export function shapeOf(root: Element, covered: readonly Element[] = []): Shape {
  const elements = [...elementsFrom(root)]
  const holders = new Map<string, Element[]>()
  for (const element of elements)
    for (const {localName, value} of Array.from(element.attributes))
      if (localName.toLowerCase() === 'id') holders.set(value, [...(holders.get(value) ?? []), element])
  return {
    stray: elements
      .filter((element) => element !== root && isStray(element, root) && !isWithin(element, covered))
      .map((element) => ({element: element.localName, parent: parentOf(element).localName})),
    duplicateIds: [...holders]
      .filter(([, several]) => several.length > 1 && !several.every((element) => isWithin(element, covered)))
      .map(([id]) => id),
    hidden: elements.flatMap(hiddenIn),
    voids: voids(elements),
    disguised: disguised(elements.filter((element) => !isWithin(element, covered))),
  }
}

const messages = ['Response', 'AuthnRequest', 'LogoutRequest', 'LogoutResponse']

/** A message, assertion or signature anywhere but where SAML puts it, and a signature that carries content of its own. */
function isStray(element: Element, root: Element): boolean {
  const {localName, namespaceURI} = element
  const parent = parentOf(element)
  if (namespaceURI === ns.signature) return localName === 'Object' || (localName === 'Signature' && isOddPlace(parent, root))
  return isMessage(element) || (isAnyAssertion(element) && parent !== root && !isAdvice(parent))
}

/**
 * Messages and assertions beside the one that is read, in the envelope that it lies in: another receiver may take one of
 * those. A header may hold an assertion about whoever sends the envelope (WS-Security).
 */
export function strayAround(root: Element): Shape['stray'] {
  const envelope = root.ownerDocument.documentElement
  if (envelope === root) return []
  const isBeside = (element: Element): boolean => !isWithin(element, [root]) && !isWithin(root, [element])
  return elementsFrom(envelope)
    .filter((element) => isBeside(element) && (isMessage(element) || (isAnyAssertion(element) && !isInHeader(element))))
    .map((element) => ({element: element.localName, parent: parentOf(element).localName}))
}

function isMessage({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.protocol && messages.includes(localName)
}

function isAnyAssertion({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.assertion && ['Assertion', 'EncryptedAssertion'].includes(localName)
}

function isInHeader(element: Element): boolean {
  for (let node: Node | null = element; node && node.nodeType === 1; node = node.parentNode)
    if (isSoapHeader(node as Element)) return true
  return false
}

function isSoapHeader({namespaceURI, localName}: Element): boolean {
  return localName === 'Header' && (namespaceURI === ns.soap || namespaceURI === ns.soap12)
}

/** Metadata may hold the metadata of others, signed by them; a message holds signatures on itself and its assertions. */
function isOddPlace(parent: Element, root: Element): boolean {
  const isRead = parent.namespaceURI === ns.assertion && parent.localName === 'Assertion'
  return root.namespaceURI !== ns.metadata && parent !== root && !isRead
}

function isAdvice({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.assertion && ['Advice', 'Evidence'].includes(localName)
}

/** Inside one of them, or one of them, but not in the signature on it: that is not part of what it signs. */
function isWithin(element: Element, covered: readonly Element[]): boolean {
  let below: Element | undefined
  for (let node: Node | null = element; node && node.nodeType === 1; node = node.parentNode) {
    const isSignature = below?.namespaceURI === ns.signature && below.localName === 'Signature'
    if (covered.includes(node as Element) && !isSignature) return true
    below = node as Element
  }
  return false
}

/** Two readers may read a value with a comment in it differently (CVE-2017-11428). */
function hiddenIn(element: Element): Shape['hidden'] {
  const inside = Array.from(element.childNodes)
  const isValue = inside.some(({nodeType, nodeValue}) => [3, 4].includes(nodeType) && (nodeValue ?? '').trim() !== '')
  const isLeaf = inside.every(({nodeType}) => nodeType !== 1)
  if (!isValue && !(isLeaf && element.namespaceURI === ns.assertion)) return []
  const kinds = {7: 'instruction', 8: 'comment'} as const
  return inside.flatMap(({nodeType}) =>
    nodeType === 7 || nodeType === 8 ? [{element: element.localName, what: kinds[nodeType]}] : [],
  )
}

function parentOf(element: Element): Element {
  return element.parentNode as Element
}
