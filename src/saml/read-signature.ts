import {ns} from './names.ts'
import {readCertificates} from './read-metadata.ts'
import {attributeOf, childElements, firstChild, textOf} from './xml.ts'

/** A `ds:Signature` taken apart (XML Signature 1.1, section 4), still tied to its document. */
export interface SignatureParts {
  readonly element: Element
  readonly parent: Element
  readonly signedInfo: Element
  readonly reference: Element
  readonly signatureMethod: string
  readonly signatureValue: string
  readonly canonicalization: string
  readonly canonicalizationPrefixes: readonly string[]
  readonly referenceUri: string
  readonly transforms: readonly Transform[]
  readonly digestMethod: string
  readonly digestValue: string
  readonly certificates: readonly string[]
}

export interface Transform {
  readonly algorithm: string
  /** InclusiveNamespaces/@PrefixList. */
  readonly prefixes: readonly string[]
}

/** The signature, when it has exactly one of everything that it must have one of; several is how forgeries hide. */
export function readSignature(element: Element): SignatureParts | undefined {
  const parent = element.parentNode as Element | null
  const signedInfo = only(element, 'SignedInfo')
  const value = only(element, 'SignatureValue')
  const method = signedInfo && only(signedInfo, 'SignatureMethod')
  const canonicalization = signedInfo && only(signedInfo, 'CanonicalizationMethod')
  const reference = signedInfo && only(signedInfo, 'Reference')
  const digestMethod = reference && only(reference, 'DigestMethod')
  const digest = reference && only(reference, 'DigestValue')
  if (!parent || !value || !method || !canonicalization || !digestMethod || !digest) return undefined
  // Comments and elements inside a value make two readers read two values (CVE-2025-29775).
  if (!isPlainText(value) || !isPlainText(digest)) return undefined

  const transforms = firstChild(reference, ns.signature, 'Transforms')
  return {
    element,
    parent,
    signedInfo,
    reference,
    signatureMethod: attributeOf(method, 'Algorithm') ?? '',
    signatureValue: compact(value),
    canonicalization: attributeOf(canonicalization, 'Algorithm') ?? '',
    canonicalizationPrefixes: prefixesOf(canonicalization),
    referenceUri: attributeOf(reference, 'URI') ?? '',
    transforms: transforms ? childElements(transforms, ns.signature, 'Transform').map(readTransform) : [],
    digestMethod: attributeOf(digestMethod, 'Algorithm') ?? '',
    digestValue: compact(digest),
    certificates: readCertificates(element),
  }
}

/** The signatures that a receiver looks at: direct children of the message and of the assertions in it. */
export function signaturesOf(element: Element): readonly Element[] {
  return childElements(element, ns.signature, 'Signature')
}

function only(parent: Element, localName: string): Element | undefined {
  const found = childElements(parent, ns.signature, localName)
  return found.length === 1 ? found[0] : undefined
}

function readTransform(element: Element): Transform {
  return {algorithm: attributeOf(element, 'Algorithm') ?? '', prefixes: prefixesOf(element)}
}

function prefixesOf(element: Element): readonly string[] {
  const inclusive = firstChild(element, ns.exclusiveC14n, 'InclusiveNamespaces')
  return (inclusive && attributeOf(inclusive, 'PrefixList')?.split(/\s+/).filter(Boolean)) ?? []
}

function isPlainText(element: Element): boolean {
  return Array.from(element.childNodes).every(({nodeType}) => nodeType === 3)
}

function compact(element: Element): string {
  return textOf(element).replaceAll(/\s/g, '')
}
