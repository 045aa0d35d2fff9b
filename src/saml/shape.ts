import type {VerificationEvidence} from '../evidence/verification.ts'
import {ns} from './names.ts'
import {disguised, voids} from './tricks.ts'
import {elementsFrom} from './xml.ts'

type Shape = Pick<VerificationEvidence, 'stray' | 'duplicateIds' | 'hidden' | 'voids' | 'disguised'>

/** What wrapping and hiding leave behind in a message, wherever in it. */
export function shapeOf(root: Element): Shape {
  const elements = [...elementsFrom(root)]
  const ids = elements.flatMap((element) =>
    Array.from(element.attributes).flatMap(({localName, value}) => (localName.toLowerCase() === 'id' ? [value] : [])),
  )
  return {
    stray: elements
      .filter((element) => element !== root && isStray(element, root))
      .map((element) => ({element: element.localName, parent: parentOf(element).localName})),
    duplicateIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    hidden: elements.flatMap(hiddenIn),
    voids: voids(elements),
    disguised: disguised(elements),
  }
}

const messages = ['Response', 'AuthnRequest', 'LogoutRequest', 'LogoutResponse']

/** A message or an assertion anywhere but where SAML puts it, and a signature that carries content of its own. */
function isStray(element: Element, root: Element): boolean {
  const {localName, namespaceURI} = element
  const parent = parentOf(element)
  if (namespaceURI === ns.signature) return localName === 'Object'
  if (namespaceURI === ns.protocol) return messages.includes(localName)
  if (namespaceURI !== ns.assertion || !['Assertion', 'EncryptedAssertion'].includes(localName)) return false
  return parent !== root && !(parent.namespaceURI === ns.assertion && ['Advice', 'Evidence'].includes(parent.localName))
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
