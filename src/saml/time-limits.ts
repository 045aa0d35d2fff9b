import type {VerificationEvidence} from '../evidence/verification.ts'
import {inPlainOrder} from '../text-order.ts'
import {bearer, ns} from './names.ts'
import {attributeOf, childElements, elementsFrom} from './xml.ts'

type Limit = VerificationEvidence['limits'][number]

/**
 * Limits in time that no rule on responses knows: of a logout, of metadata, and the start of a confirmation. And those
 * of the conditions, for one that cannot be read would else be no limit. The end of a confirmation may be missing too.
 */
export function limitsOf(root: Element, assertions: readonly Element[]): readonly Limit[] {
  const own = root.namespaceURI === ns.protocol && root.localName === 'LogoutRequest' ? limit(root, 'NotOnOrAfter', 'end') : []
  const ofMetadata = root.namespaceURI === ns.metadata ? limit(root, 'validUntil', 'end') : []
  return [...own, ...ofMetadata, ...assertions.flatMap(startsOf), ...assertions.flatMap(formsOf)]
}

/** When every confirmation begins later, none of them holds yet; one that holds is enough (SAML Core 2.4.1). */
function startsOf(assertion: Element): readonly Limit[] {
  const data = [...elementsFrom(assertion)].filter(
    ({namespaceURI, localName, parentNode}) =>
      namespaceURI === ns.assertion && localName === 'SubjectConfirmationData' && attributeOf(parentNode as Element, 'Method') === bearer,
  )
  const starts = data.flatMap((one) => limit(one, 'NotBefore', 'start'))
  const [first] = [...starts].sort((one, other) => inPlainOrder(one.instant, other.instant))
  return first && starts.length === data.length ? [first] : []
}

function formsOf(assertion: Element): readonly Limit[] {
  const conditions = childElements(assertion, ns.assertion, 'Conditions')
  return conditions.flatMap((one) => [...limit(one, 'NotBefore', 'form'), ...limit(one, 'NotOnOrAfter', 'form')])
}

function limit(element: Element, name: string, kind: Limit['kind']): readonly Limit[] {
  const instant = attributeOf(element, name)
  return instant === undefined ? [] : [{element: element.localName, kind, instant}]
}

