import {createHash} from 'node:crypto'
import type {SignatureFact, SignatureState} from '../evidence/signature.ts'
import {canonicalize, withoutComments} from './canonicalize.ts'
import {type Certificate, fingerprintOf, readCertificate} from './certificate.ts'
import type {Assertion} from './model.ts'
import {algorithm, ns} from './names.ts'
import {readAssertion} from './read-assertion.ts'
import {type SignatureParts, readSignature, signaturesOf} from './read-signature.ts'
import {isSignedBy, signatureAlgorithm} from './signature-algorithm.ts'
import {attributeOf, childElements, elementsFrom} from './xml.ts'

declare const verified: unique symbol

/** A value read out of the very element that a sound signature covers. Made here and nowhere else. */
export type Verified<T> = T & {readonly [verified]: true}

export interface CheckedMessage {
  readonly signatures: readonly SignatureFact[]
  /** The assertions that a sound signature covers: their own, or without one that of the Response around them. */
  readonly verifiedAssertions: readonly Verified<Assertion>[]
}

/**
 * Checks the signatures on a message and on the assertions in it against the trusted certificates.
 * KeyInfo in the message never extends trust: keys come from metadata.
 * @param opened the message with its encrypted assertions opened; its own signature was made before they were
 */
export function checkSignatures(
  message: Element,
  trusted: readonly Certificate[],
  opened: Element = message,
): CheckedMessage {
  const assertions = childElements(opened, ns.assertion, 'Assertion')
  const onMessage = signaturesOf(message).map((element) => checkSignature(element, trusted))
  const onAssertions = assertions.map((assertion) =>
    signaturesOf(assertion).map((element) => checkSignature(element, trusted)),
  )
  const messageIsSound = isSoundlySigned(onMessage)
  return {
    signatures: [...onMessage, ...onAssertions.flat()],
    verifiedAssertions: assertions
      .filter((_, index) => {
        const own = onAssertions[index] ?? []
        return own.length === 0 ? messageIsSound : isSoundlySigned(own)
      })
      .map((assertion) => readAssertion(assertion) as Verified<Assertion>),
  }
}

/**
 * Checks one `ds:Signature` in its place. Leaves the document as it was. Never throws, whatever the signature.
 * @param digestOf what the signed element comes to, when it is too large to be here itself
 */
export function checkSignature(
  element: Element,
  trusted: readonly Certificate[],
  digestOf: (parts: SignatureParts) => Buffer | undefined = digestOfParent,
): SignatureFact {
  const parts = readSignature(element)
  if (!parts) return fact(element, undefined, 'malformed')
  if (!coversItsParent(parts)) return fact(element, parts, 'misplaced')

  const digest = digestOf(parts)
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

function isSoundlySigned(facts: readonly SignatureFact[]): boolean {
  return facts.length === 1 && facts[0]?.state === 'sound'
}

/**
 * The one reference names the parent's ID, and no other element in the document has that ID. An empty reference names
 * the whole document, which only a signature on the root may do.
 */
function coversItsParent(parts: SignatureParts): boolean {
  const id = attributeOf(parts.parent, 'ID')
  const wholeDocument = parts.referenceUri === '' && parts.parent === parts.parent.ownerDocument.documentElement
  if (wholeDocument && attributeOf(parts.reference, 'URI') === '') return !hasSiblings(parts.parent)
  if (!id || parts.referenceUri !== `#${id}`) return false
  const root = parts.parent.ownerDocument.documentElement
  let holders = 0
  // Any spelling and prefix: which of them another verifier takes for an ID is not ours to guess.
  for (const element of elementsFrom(root))
    for (let at = 0; at < element.attributes.length; at += 1) {
      const {localName, value} = element.attributes[at] as Attr
      if (value === id && localName.toLowerCase() === 'id') holders += 1
    }
  return holders === 1
}

/** What stands beside the root would be signed with it, and is read by nobody. */
function hasSiblings(root: Element): boolean {
  return Array.from(root.ownerDocument.childNodes).some((node) => node.nodeType === 7 && node.nodeName !== 'xml')
}

/**
 * Digest of the parent without this signature. Nothing when a transform or the digest is not one we compute. Signers
 * write the two transforms in either order and mean the same; without a second one it is inclusive canonicalisation.
 */
function digestOfParent(parts: SignatureParts): Buffer | undefined {
  const hash = digestName[parts.digestMethod]
  const others = parts.transforms.filter((transform) => transform.algorithm !== algorithm.enveloped)
  const [chosen = {algorithm: algorithm.inclusive, prefixes: []}] = others
  if (!hash || others.length > 1 || parts.transforms.length !== others.length + 1) return undefined
  // A reference to an ID has no comments in it to keep (XML Signature 4.4.3.3), whatever the method says.
  const text = canonicalize(parts.parent, withoutComments(chosen.algorithm), chosen.prefixes, parts.element)
  return text === undefined ? undefined : createHash(hash).update(text, 'utf8').digest()
}

const digestName: Readonly<Record<string, string>> = {
  [algorithm.sha1]: 'sha1',
  [algorithm.sha256]: 'sha256',
  [algorithm.sha384]: 'sha384',
  [algorithm.sha512]: 'sha512',
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
    embedded: parts?.certificates.map((text) => fingerprintOf(Buffer.from(text, 'base64'))) ?? [],
    state,
    signedBy: undefined,
    soundUnderEmbedded: false,
  }
}
