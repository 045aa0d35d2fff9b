import {createHash} from 'node:crypto'
import type {VerificationEvidence} from '../evidence/verification.ts'
import {onlyOwn} from '../only-own.ts'
import {isRelative} from './c14n-order.ts'
import {ns} from './names.ts'
import {textOf} from './xml.ts'

/** Where a careless canonicaliser would fail and go on, and the digest that it would then find (CVE-2025-66568). */
export function voids(elements: readonly Element[]): VerificationEvidence['voids'] {
  return elements.flatMap((element) => {
    const isVoidDigest = element.localName === 'DigestValue' && digestsOfNothing.has(textOf(element).replaceAll(/\s/g, ''))
    const declares = Array.from(element.attributes).some(({name, value}) => /^xmlns(:|$)/.test(name) && isRelative(value))
    const found = [...(isVoidDigest ? (['digest'] as const) : []), ...(declares ? (['namespace'] as const) : [])]
    return found.map((what) => ({element: element.localName, what}))
  })
}

/** Names that decide, in a namespace that makes them something else, and elements with an ID too many. */
export function disguised(elements: readonly Element[]): VerificationEvidence['disguised'] {
  return elements.flatMap((element) => {
    const home = homes[element.localName]
    const isStranger = home !== undefined && element.namespaceURI !== home
    const ids = Array.from(element.attributes).filter(({localName}) => localName.toLowerCase() === 'id')
    const found = [...(isStranger ? (['namespace'] as const) : []), ...(ids.length > 1 ? (['id'] as const) : [])]
    return found.map((what) => ({element: element.localName, what}))
  })
}

const digestsOfNothing = new Set(
  ['sha1', 'sha256', 'sha384', 'sha512'].map((name) => createHash(name).update('').digest('base64')),
)

const homes = onlyOwn<string>({
  Response: ns.protocol,
  Assertion: ns.assertion,
  EncryptedAssertion: ns.assertion,
  NameID: ns.assertion,
  AuthnStatement: ns.assertion,
  AttributeStatement: ns.assertion,
  SignedInfo: ns.signature,
  SignatureValue: ns.signature,
  DigestValue: ns.signature,
})
