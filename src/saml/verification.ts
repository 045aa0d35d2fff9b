import type {RedirectSignature} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {VerificationEvidence} from '../evidence/verification.ts'
import {misbuiltIn, misbuiltMessage} from './built.ts'
import type {Certificate} from './certificate.ts'
import type {Assertion} from './model.ts'
import {ns} from './names.ts'
import {encryptedAssertions} from './read-encrypted.ts'
import {shapeOf, strayAround} from './shape.ts'
import {limitsOf} from './time-limits.ts'
import {checkRedirectSignature} from './verify-redirect.ts'
import {type OpenedMessage, type Verified, checkSignature, checkSignatures} from './verify.ts'
import {childElements, elementsFrom, firstChild} from './xml.ts'

/** All that can be said of a signed document under these certificates and no others. */
export interface Verification {
  readonly signatures: readonly SignatureFact[]
  readonly redirectSignature: RedirectSignature | undefined
  readonly evidence: VerificationEvidence
  /** Who it is about: only what a sound signature covers. */
  readonly verified: readonly Verified<Assertion>[]
}

export interface Circumstances {
  readonly trusted: readonly Certificate[]
  readonly rawQuery: string | undefined
  /** When it is judged. */
  readonly at: Date
  /** What a second parser reads otherwise. */
  readonly disagreements: readonly string[]
  /** Whether a key was given to what is encrypted. */
  readonly isTried: boolean
  /** The same with its encrypted parts opened; absent when nothing was. */
  readonly opened?: OpenedMessage | undefined
}

export function verifyDocument(root: Element, circumstances: Circumstances): Verification {
  const {trusted, rawQuery, at, disagreements, isTried, opened = {signedRoot: root, root}} = circumstances
  const {signatures, verifiedAssertions: verified, messageCovered, covered} = checkSignatures(root, trusted, opened)
  const redirectSignature = rawQuery === undefined ? undefined : checkRedirectSignature(rawQuery, trusted)
  const persons = new Set(verified.map(({subject}) => subject?.nameId?.value ?? ''))
  const isAssertion = opened.signedRoot.namespaceURI === ns.assertion && opened.signedRoot.localName === 'Assertion'
  const assertions = isAssertion ? [opened.signedRoot] : childElements(opened.signedRoot, ns.assertion, 'Assertion')
  const isInQuery = redirectSignature?.state === 'sound' && signatures.every(({state}) => state === 'sound')
  const encrypted = encryptedAssertions(opened.signedRoot).length
  const shape = shapeOf(opened.signedRoot, covered)
  const entities = messageCovered || signatures.length > 0 ? [] : signedEntities(root, trusted)
  return {
    signatures: [...signatures, ...entities],
    redirectSignature,
    verified,
    evidence: {
      root: root.localName,
      assertions: assertions.length,
      covered: verified.length,
      closed: isTried ? 0 : encrypted,
      unopened: isTried ? encrypted : 0,
      rootCovered: messageCovered || isInQuery || entities.some(({state}) => state === 'sound'),
      severalPersons: persons.size > 1,
      ...shape,
      stray: [...shape.stray, ...strayAround(root)],
      misbuilt: [...misbuiltMessage(root), ...assertions.flatMap(misbuiltIn)],
      limits: limitsOf(root, assertions),
      at,
      disagreements,
    },
  }
}

/** In an aggregate that is not signed itself every entity may be. Nothing when one of them is not. */
function signedEntities(root: Element, trusted: readonly Certificate[]): readonly SignatureFact[] {
  if (root.namespaceURI !== ns.metadata || root.localName !== 'EntitiesDescriptor') return []
  const signatures = [...elementsFrom(root)]
    .filter(({namespaceURI, localName}) => namespaceURI === ns.metadata && localName === 'EntityDescriptor')
    .map((entity) => firstChild(entity, ns.signature, 'Signature'))
  return signatures.every((one) => one !== undefined) ? signatures.map((one) => checkSignature(one, trusted)) : []
}
