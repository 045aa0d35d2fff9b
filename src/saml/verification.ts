import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {VerificationEvidence} from '../evidence/verification.ts'
import type {Certificate} from './certificate.ts'
import type {Assertion} from './model.ts'
import {ns} from './names.ts'
import {shapeOf} from './shape.ts'
import {checkRedirectSignature} from './verify-redirect.ts'
import {type Verified, checkSignatures} from './verify.ts'
import {childElements} from './xml.ts'

/** All that can be said of a signed document under these certificates and no others. */
export interface Verification {
  readonly signatures: readonly SignatureFact[]
  readonly redirectSignature: RedirectSignature | undefined
  readonly evidence: VerificationEvidence
  /** Who it is about: only what a sound signature covers. */
  readonly verified: readonly Verified<Assertion>[]
}

/** @param disagreements what a second parser reads otherwise */
export function verifyDocument(
  root: Element,
  trusted: readonly Certificate[],
  rawQuery: string | undefined,
  disagreements: readonly string[],
): Verification {
  const {signatures, verifiedAssertions: verified} = checkSignatures(root, trusted)
  const redirectSignature = rawQuery === undefined ? undefined : checkRedirectSignature(rawQuery, trusted)
  const persons = new Set(verified.map(({subject}) => subject?.nameId?.value ?? ''))
  const isAssertion = root.namespaceURI === ns.assertion && root.localName === 'Assertion'
  const onRoot = signatures.filter(({on}) => on === root.localName).map(({state}) => state)
  const states = [...onRoot, ...(redirectSignature ? [redirectSignature.state] : [])]
  return {
    signatures,
    redirectSignature,
    verified,
    evidence: {
      root: root.localName,
      assertions: isAssertion ? 1 : childElements(root, ns.assertion, 'Assertion').length,
      covered: verified.length,
      rootCovered: states.length > 0 && states.every((state) => state === 'sound'),
      severalPersons: persons.size > 1,
      ...shapeOf(root),
      disagreements,
    },
  }
}
