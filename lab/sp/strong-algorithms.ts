import {algorithm, ns} from '../../src/saml/names.ts'
import {readSignature} from '../../src/saml/read-signature.ts'
import {elementsFrom} from '../../src/saml/xml.ts'

/** Signature and digest methods that may be used (Sweden Connect Deployment Profile 8). SHA-1 is not among them. */
const strongAlgorithms: readonly string[] = [
  algorithm.rsaSha256,
  algorithm.rsaSha384,
  algorithm.rsaSha512,
  algorithm.ecdsaSha256,
  algorithm.ecdsaSha384,
  algorithm.ecdsaSha512,
  algorithm.sha256,
  algorithm.sha384,
  algorithm.sha512,
]

/** The method, when there is one and it is not secure any more. */
export function weakAlgorithm(used: string | undefined): string | undefined {
  return used === undefined || strongAlgorithms.includes(used) ? undefined : used
}

/** The first method in any signature of the message that is not secure any more. node-saml accepts SHA-1. */
export function weakSignature(root: Element): string | undefined {
  for (const element of elementsFrom(root)) {
    if (element.localName !== 'Signature' || element.namespaceURI !== ns.signature) continue
    const parts = readSignature(element)
    if (!parts) return 'a signature that is not whole'
    const weak = weakAlgorithm(parts.signatureMethod) ?? weakAlgorithm(parts.digestMethod)
    if (weak !== undefined) return weak
  }
  return undefined
}
