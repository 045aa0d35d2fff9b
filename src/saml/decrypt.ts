import type {KeyObject} from 'node:crypto'
import type {EncryptedPart, EncryptionFact, EncryptionState} from '../evidence/encryption.ts'
import {decryptBlocks, isKnownCipher} from './block-cipher.ts'
import {isKnownTransport, unwrapKey} from './key-transport.ts'
import {ns} from './names.ts'
import {type Encrypted, encryptedAssertions, encryptedValues, encryptionFact} from './read-encrypted.ts'
import {allChildElements, copyOf, parseXml} from './xml.ts'

/** A message with its encrypted parts opened, as far as the key goes. */
export interface Opened {
  /** Everything that could be opened stands in its place. What the message says is read here. */
  readonly root: Element
  /** Only whole assertions are opened: a signature in one was made while its NameID and attributes were encrypted. */
  readonly signedRoot: Element
  readonly encryptions: readonly EncryptionFact[]
}

/**
 * Opens the encrypted parts of a message. Never throws, whatever the message, and leaves the message as it was: the
 * signature on the message itself was made over what is encrypted. Without a key it only tells what is there.
 */
export function openEncrypted(message: Element, key: KeyObject | undefined): Opened {
  const closed = [...encryptedAssertions(message), ...encryptedValues(message)]
  if (!key || closed.length === 0) return {root: message, signedRoot: message, encryptions: closed.map((part) => encryptionFact(part, 'closed'))}
  const {ownerDocument: signed} = copyOf(message)
  const assertions = encryptedAssertions(signed.documentElement).map((part) => open(part, key))
  const {ownerDocument: whole} = copyOf(signed.documentElement)
  const values = openAll(whole, key)
  return {root: whole.documentElement, signedRoot: signed.documentElement, encryptions: [...assertions, ...values]}
}

/** What lies encrypted in what was encrypted comes to light only when that is opened; so deep nobody goes. */
const mostLayers = 4

function openAll(document: Document, key: KeyObject): readonly EncryptionFact[] {
  const tried = new Set<Element>()
  const facts: EncryptionFact[] = []
  for (let layer = 0; layer < mostLayers; layer += 1)
    for (const part of encryptedValues(document.documentElement)) {
      if (tried.has(part.element)) continue
      tried.add(part.element)
      facts.push(open(part, key))
    }
  return facts
}

function open(part: Encrypted, key: KeyObject): EncryptionFact {
  return encryptionFact(part, replace(part, key))
}

/** Puts the content in the place of what wraps it, and says how that went. */
function replace(part: Encrypted, key: KeyObject): EncryptionState {
  const {element, data, cipher = '', bytes, keys, isElsewhere} = part
  if (isElsewhere) return 'unsupported'
  if (!data || !bytes || keys.length === 0) return 'malformed'
  const known = keys.filter(isKnownTransport)
  if (!isKnownCipher(cipher) || known.length === 0) return 'unsupported'
  const contentKeys = known.flatMap((wrapped) => unwrapKey(wrapped, key) ?? [])
  if (contentKeys.length === 0) return 'other-key'

  // Keys of several receivers may stand side by side, and RSA 1.5 opens to something now and then with a wrong key.
  const contents = contentKeys
    .flatMap((contentKey) => decryptBlocks(cipher, contentKey, bytes) ?? [])
    .flatMap((clear) => parseInPlace(clear.toString('utf8'), data) ?? [])
  const [content] = contents
  if (!content) return 'unreadable'
  const [inner, ...others] = allChildElements(content)
  if (!inner || others.length > 0 || !isExpected(inner, part.on)) return 'unexpected'
  for (const {name, value} of declarationsOn(data, element)) if (!inner.hasAttribute(name)) inner.setAttribute(name, value)
  element.parentNode?.replaceChild(element.ownerDocument.importNode(inner, true), element)
  return 'opened'
}

/** What each of them may hold (SAML Core 2.2.4, 2.3.4 and 2.7.3.2). */
const contentNames: Readonly<Record<EncryptedPart, readonly string[]>> = {
  EncryptedAssertion: ['Assertion'],
  EncryptedID: ['NameID', 'BaseID', 'Assertion'],
  NewEncryptedID: ['NewID'],
  EncryptedAttribute: ['Attribute'],
}

function isExpected({namespaceURI, localName}: Element, on: EncryptedPart): boolean {
  const namespace = on === 'NewEncryptedID' ? ns.protocol : ns.assertion
  return namespaceURI === namespace && contentNames[on].includes(localName)
}

/** The text as XML, read with the namespaces that hold where it stood (XML Encryption 1.1, section 4.5). */
function parseInPlace(text: string, place: Element): Element | undefined {
  const ancestors: Element[] = []
  for (let node: Node | null = place; node && node.nodeType === 1; node = node.parentNode) ancestors.push(node as Element)
  const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const declarations = declarationsOn(...ancestors).map(({name, value}) => `${name}="${escaped(value)}"`)
  const clear = text.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
  return parseXml(`<context ${declarations.join(' ')}>${clear}</context>`).document?.documentElement
}

/** The namespaces that these elements declare, the nearest first. */
function declarationsOn(...elements: readonly Element[]): readonly {readonly name: string; readonly value: string}[] {
  const found = new Map<string, string>()
  for (const {attributes} of elements)
    for (const {name, value} of Array.from(attributes))
      if (/^xmlns(:|$)/.test(name) && !found.has(name)) found.set(name, value)
  return [...found].map(([name, value]) => ({name, value}))
}
