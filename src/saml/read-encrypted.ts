import type {EncryptedPart, EncryptionFact, WrappedKeyFact} from '../evidence/encryption.ts'
import {fingerprintOf} from './certificate.ts'
import type {WrappedKey} from './key-transport.ts'
import {ns} from './names.ts'
import {readCertificates} from './read-metadata.ts'
import {attributeOf, childElements, elementsFrom, firstChild, textOf} from './xml.ts'

/** An encrypted part taken apart, still tied to its document. */
export interface Encrypted {
  readonly element: Element
  readonly on: EncryptedPart
  readonly data: Element | undefined
  readonly cipher: string | undefined
  /** `undefined` when there is none, or when it lies elsewhere. */
  readonly bytes: Buffer | undefined
  /** The content lies at an address (CipherReference), which nobody should follow. */
  readonly isElsewhere: boolean
  readonly keys: readonly ReadKey[]
}

export interface ReadKey extends WrappedKey {
  readonly fact: WrappedKeyFact
}

/** The encrypted assertions of a response, also of one inside another message; or the one that stands alone. */
export function encryptedAssertions(message: Element): readonly Encrypted[] {
  const responses = [...elementsFrom(message)].filter((one) => one === message || isResponse(one))
  const inside = responses.flatMap((one) => childElements(one, ns.assertion, 'EncryptedAssertion'))
  const found = partOf(message) === 'EncryptedAssertion' ? [message] : inside
  return found.map((element) => readEncrypted(element, 'EncryptedAssertion'))
}

/** Everything encrypted that is part of an assertion or a request: identifiers, attributes, assertions in advice. */
export function encryptedValues(message: Element): readonly Encrypted[] {
  return [...elementsFrom(message)].flatMap((element) => {
    const on = partOf(element)
    const parent = (element.parentNode as Element | null)?.localName ?? ''
    const isInside = on !== 'EncryptedAssertion' || ['Advice', 'Evidence'].includes(parent)
    return on && isInside ? [readEncrypted(element, on)] : []
  })
}

function partOf({namespaceURI, localName}: Element): EncryptedPart | undefined {
  if (namespaceURI === ns.protocol) return localName === 'NewEncryptedID' ? localName : undefined
  if (namespaceURI !== ns.assertion) return undefined
  return parts.find((part) => part === localName)
}

const parts = ['EncryptedAssertion', 'EncryptedID', 'EncryptedAttribute'] as const

function isResponse({namespaceURI, localName}: Element): boolean {
  return namespaceURI === ns.protocol && localName === 'Response'
}

export function encryptionFact({on, cipher, keys}: Encrypted, state: EncryptionFact['state']): EncryptionFact {
  return {on, cipher, keys: keys.map(({fact}) => fact), state}
}

function readEncrypted(element: Element, on: EncryptedPart): Encrypted {
  const data = firstChild(element, ns.encryption, 'EncryptedData')
  const cipherData = data && firstChild(data, ns.encryption, 'CipherData')
  return {
    element,
    on,
    data,
    cipher: data && methodOf(data),
    bytes: data && cipherBytes(data),
    isElsewhere: cipherData !== undefined && firstChild(cipherData, ns.encryption, 'CipherReference') !== undefined,
    keys: data ? keysFor(element, data).flatMap((key) => readKey(key) ?? []) : [],
  }
}

/** Wrapped keys stand in the content's KeyInfo, beside the content, or where its KeyInfo points (SAML Core 2.2.4, 6). */
function keysFor(element: Element, data: Element): readonly Element[] {
  const infos = childElements(data, ns.signature, 'KeyInfo')
  const inside = infos.flatMap((info) => childElements(info, ns.encryption, 'EncryptedKey'))
  const beside = childElements(element, ns.encryption, 'EncryptedKey')
  const pointedAt = infos
    .flatMap((info) => childElements(info, ns.signature, 'RetrievalMethod'))
    .flatMap((method) => keysWithId(element.ownerDocument.documentElement, attributeOf(method, 'URI')))
  return [...new Set([...inside, ...pointedAt, ...beside])]
}

function keysWithId(root: Element, uri: string | undefined): readonly Element[] {
  if (uri === undefined || !/^#./.test(uri)) return []
  return [...elementsFrom(root)].filter(
    (one) => one.namespaceURI === ns.encryption && one.localName === 'EncryptedKey' && attributeOf(one, 'Id') === uri.slice(1),
  )
}

function readKey(element: Element): ReadKey | undefined {
  const method = firstChild(element, ns.encryption, 'EncryptionMethod')
  const bytes = cipherBytes(element)
  const algorithm = methodOf(element)
  if (!bytes) return undefined
  const read = (namespace: string, name: string): string | undefined => {
    const child = method && firstChild(method, namespace, name)
    return child && attributeOf(child, 'Algorithm')
  }
  const digestMethod = read(ns.signature, 'DigestMethod')
  const maskGeneration = read(ns.encryption11, 'MGF')
  const params = method && firstChild(method, ns.encryption, 'OAEPparams')
  const certificates = readCertificates(element).map((text) => fingerprintOf(Buffer.from(text, 'base64')))
  return {
    algorithm: algorithm ?? '',
    digestMethod,
    maskGeneration,
    label: Buffer.from(params ? textOf(params) : '', 'base64'),
    bytes,
    fact: {algorithm, digestMethod, maskGeneration, recipient: attributeOf(element, 'Recipient'), certificates},
  }
}

function methodOf(element: Element): string | undefined {
  const method = firstChild(element, ns.encryption, 'EncryptionMethod')
  return method && attributeOf(method, 'Algorithm')
}

function cipherBytes(element: Element): Buffer | undefined {
  const data = firstChild(element, ns.encryption, 'CipherData')
  const value = data && firstChild(data, ns.encryption, 'CipherValue')
  return value && Buffer.from(textOf(value), 'base64')
}
