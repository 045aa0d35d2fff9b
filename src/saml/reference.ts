import {createHash} from 'node:crypto'
import {onlyOwn} from '../only-own.ts'
import {canonicalize, withoutComments} from './canonicalize.ts'
import {algorithm} from './names.ts'
import type {SignatureParts} from './read-signature.ts'
import {attributeOf, elementsFrom} from './xml.ts'

/**
 * The element that the one reference of a signature names: the one that the signature sits in, by an ID that no other
 * element in the document has; or the whole document, when the reference names nothing. Then the signature sits in the
 * root or right below it. Nothing when it names anything else.
 */
export function referenced(parts: SignatureParts): Element | undefined {
  const {parent, referenceUri} = parts
  const {documentElement: root} = parent.ownerDocument
  if (referenceUri === '') return (parent === root || parent.parentNode === root) && !hasSiblings(root) ? root : undefined
  const id = attributeOf(parent, 'ID')
  if (!id || referenceUri !== `#${id}`) return undefined
  let holders = 0
  // Any spelling and prefix: which of them another verifier takes for an ID is not ours to guess.
  for (const element of elementsFrom(root))
    for (let at = 0; at < element.attributes.length; at += 1) {
      const {localName, value} = element.attributes[at] as Attr
      if (value === id && localName.toLowerCase() === 'id') holders += 1
    }
  return holders === 1 ? parent : undefined
}

/** What stands beside the root would be signed with it, and is read by nobody. */
function hasSiblings(root: Element): boolean {
  return Array.from(root.ownerDocument.childNodes).some((node) => node.nodeType === 7 && node.nodeName !== 'xml')
}

/**
 * Digest of what is signed, without the signature itself. Nothing when a transform or the digest is not one we compute.
 * Signers write the two transforms in either order and mean the same; without a second one it is inclusive
 * canonicalisation.
 */
export function digestOf(parts: SignatureParts, signed: Element): Buffer | undefined {
  const hash = digestName[parts.digestMethod]
  const others = parts.transforms.filter((transform) => transform.algorithm !== algorithm.enveloped)
  const [chosen = {algorithm: algorithm.inclusive, prefixes: []}] = others
  if (!hash || others.length > 1 || parts.transforms.length !== others.length + 1) return undefined
  // A reference to an ID has no comments in it to keep (XML Signature 4.4.3.3), whatever the method says.
  const text = canonicalize(signed, withoutComments(chosen.algorithm), chosen.prefixes, parts.element)
  return text === undefined ? undefined : createHash(hash).update(text, 'utf8').digest()
}

const digestName = onlyOwn<string>({
  [algorithm.sha1]: 'sha1',
  [algorithm.sha256]: 'sha256',
  [algorithm.sha384]: 'sha384',
  [algorithm.sha384Encryption]: 'sha384',
  [algorithm.sha512]: 'sha512',
})
