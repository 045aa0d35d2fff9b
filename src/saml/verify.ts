import type {SignatureFact, SignatureState} from '../evidence/signature.ts'
import {limits} from '../limits.ts'
import {canonicalize} from './canonicalize.ts'
import {type Certificate, fingerprintOf, readCertificate} from './certificate.ts'
import type {Assertion} from './model.ts'
import {ns} from './names.ts'
import {readAssertion} from './read-assertion.ts'
import {type SignatureParts, readSignature, signaturesOf} from './read-signature.ts'
import {digestOf, referenced} from './reference.ts'
import {isSignedBy, signatureAlgorithm} from './signature-algorithm.ts'
import {attributeOf, childElements} from './xml.ts'

declare const verified: unique symbol

/** A value read out of the very element that a sound signature covers. Made here and nowhere else. */
export type Verified<T> = T & {readonly [verified]: true}

export interface CheckedMessage {
  readonly signatures: readonly SignatureFact[]
  /** A sound signature covers the message itself. */
  readonly messageCovered: boolean
  /** The assertions that a sound signature covers: their own, or without one that of the message around them. */
  readonly verifiedAssertions: readonly Verified<Assertion>[]
  /** What sound signatures cover: the message as opened, assertions in it. */
  readonly covered: readonly Element[]
}

/** The message with its encrypted parts opened (see `Opened`): its own signature was made before they were. */
export interface OpenedMessage {
  readonly signedRoot: Element
  readonly root: Element
}

/**
 * Checks the signatures on a message and on the assertions in it against the trusted certificates.
 * KeyInfo in the message never extends trust: keys come from metadata.
 */
export function checkSignatures(
  message: Element,
  trusted: readonly Certificate[],
  opened: OpenedMessage = {signedRoot: message, root: message},
): CheckedMessage {
  let count = 0
  const checkNext = (one: Element): Checked => {
    count += 1
    return count > limits.signatures ? {signed: undefined, fact: fact(one, undefined, 'unsupported')} : checkOne(one, trusted)
  }
  const check = (element: Element): readonly Checked[] => signaturesOf(element).map(checkNext)
  const inside = readAssertionsOf(opened.signedRoot)
  const onMessage = isAssertion(message) ? [] : check(message)
  const onAssertions = inside.map(check)
  const around = artifactResponsesAround(message).map(check)
  const isAround = around.some((own) => isSoundlySigned(own)) || onAssertions.flat().some(coversDocument)
  const messageCovered = onMessage.length === 0 ? isAround : isSoundlySigned(onMessage)
  const covers = onAssertions.map((own) => (own.length === 0 ? messageCovered : isSoundlySigned(own)))
  const read = readAssertionsOf(opened.root)
  return {
    signatures: [...around.flat(), ...onMessage, ...onAssertions.flat()].map(({fact: one}) => one),
    messageCovered: isAssertion(message) ? covers[0] === true : messageCovered,
    verifiedAssertions: read.filter((_, at) => covers[at]).map((assertion) => readAssertion(assertion) as Verified<Assertion>),
    covered: [...(messageCovered ? [opened.signedRoot] : []), ...inside.filter((_, at) => covers[at])],
  }
}

function isAssertion({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.assertion && localName === 'Assertion'
}

/** The assertions that a receiver reads: those right in the message, or the one that is all there is. */
function readAssertionsOf(message: Element): readonly Element[] {
  return isAssertion(message) ? [message] : childElements(message, ns.assertion, 'Assertion')
}

/** What came by artifact may be signed as a whole by the answer that it lies in. */
function artifactResponsesAround(message: Element): readonly Element[] {
  const parent = message.parentNode
  if (!parent || parent.nodeType !== 1) return []
  const element = parent as Element
  return element.namespaceURI === ns.protocol && element.localName === 'ArtifactResponse' && signaturesOf(element).length > 0
    ? [element]
    : []
}

interface Checked {
  readonly fact: SignatureFact
  /** The element that is signed; nothing when the signature is not where it must be. */
  readonly signed: Element | undefined
}

function isSoundlySigned(own: readonly Checked[]): boolean {
  return own.length === 1 && own[0]?.fact.state === 'sound'
}

function coversDocument({fact: {state}, signed}: Checked): boolean {
  return state === 'sound' && signed !== undefined && signed === signed.ownerDocument.documentElement
}

type Digest = (parts: SignatureParts, signed: Element) => Buffer | undefined

/**
 * Checks one `ds:Signature` in its place. Leaves the document as it was. Never throws, whatever the signature.
 * @param digest what the signed element comes to, when it is too large to be here itself
 */
export function checkSignature(element: Element, trusted: readonly Certificate[], digest: Digest = digestOf): SignatureFact {
  return checkOne(element, trusted, digest).fact
}

function checkOne(element: Element, trusted: readonly Certificate[], digestFrom: Digest = digestOf): Checked {
  const parts = readSignature(element)
  const signed = parts && referenced(parts)
  if (!parts || !signed) return {signed, fact: fact(element, parts, parts ? 'misplaced' : 'malformed')}
  return {signed, fact: checkParts(parts, digestFrom(parts, signed), trusted)}
}

/** The state of a signature taken apart, given the digest of what it is said to sign. */
export function checkParts(parts: SignatureParts, digest: Buffer | undefined, trusted: readonly Certificate[]): SignatureFact {
  const {element} = parts
  const signedInfo = canonicalize(parts.signedInfo, parts.canonicalization, parts.canonicalizationPrefixes)
  const method = signatureAlgorithm(parts.signatureMethod)
  if (digest === undefined || signedInfo === undefined || !method) return fact(element, parts, 'unsupported')
  if (!digest.equals(Buffer.from(parts.digestValue, 'base64'))) return fact(element, parts, 'changed')

  const bytes = Buffer.from(signedInfo, 'utf8')
  const value = Buffer.from(parts.signatureValue, 'base64')
  const made = ({publicKey}: Certificate): boolean => isSignedBy(publicKey, method, bytes, value)
  const signer = trusted.find(made)
  const soundUnderEmbedded = embeddedCertificates(parts).some((one) => one.publicKey === signer?.publicKey || made(one))
  if (signer) return {...fact(element, parts, 'sound'), signedBy: signer.fingerprint, soundUnderEmbedded}
  return {...fact(element, parts, trusted.length === 0 ? 'unchecked' : 'unknown-signer'), soundUnderEmbedded}
}

function embeddedCertificates(parts: SignatureParts): readonly Certificate[] {
  return parts.certificates.flatMap((text) => readCertificate(text) ?? [])
}

function fact(element: Element, parts: SignatureParts | undefined, state: SignatureState): SignatureFact {
  const parent = element.parentNode as Element
  return {
    on: parent.localName,
    parentId: attributeOf(parent, 'ID'),
    signatureMethod: parts?.signatureMethod,
    canonicalization: parts?.canonicalization,
    referenceUri: parts?.referenceUri,
    transforms: parts?.transforms.map((transform) => transform.algorithm) ?? [],
    digestMethod: parts?.digestMethod,
    embedded: parts?.certificates.map((text) => readCertificate(text)?.fingerprint ?? fingerprintOf(Buffer.from(text, 'base64'))) ?? [],
    state,
    signedBy: undefined,
    soundUnderEmbedded: false,
  }
}
