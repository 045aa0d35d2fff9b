import {SignedXml} from 'xml-crypto'
import {algorithm} from './names.ts'

/** What an issuer signs with. */
export interface SigningKey {
  /** PKCS #8 PEM. */
  readonly privateKey: string
  /** PEM. Goes into KeyInfo. */
  readonly certificate: string
}

export interface SignatureChoice {
  readonly signatureMethod: string
  readonly digestMethod: string
}

export const rsaSha256: SignatureChoice = {signatureMethod: algorithm.rsaSha256, digestMethod: algorithm.sha256}

/**
 * Puts an enveloped signature on the first element of that name, right after its Issuer (SAML Core 5.4 and schema), or
 * first in it when it has none. Exclusive canonicalisation with the prefix `xs`, as the Inera IdP has been seen to sign.
 * The text is otherwise left letter by letter as it was: written anew, a carriage return would not survive.
 */
export function signElement(
  xml: string,
  localName: 'Response' | 'Assertion' | 'LogoutRequest' | 'LogoutResponse' | 'EntityDescriptor' | 'EntitiesDescriptor',
  key: SigningKey,
  choice: SignatureChoice = rsaSha256,
): string {
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: choice.signatureMethod,
    canonicalizationAlgorithm: algorithm.exclusive,
  })
  signer.addReference({
    xpath: `(//*[local-name(.)='${localName}'])[1]`,
    transforms: [algorithm.enveloped, algorithm.exclusive],
    digestAlgorithm: choice.digestMethod,
    inclusiveNamespacesPrefixList: ['xs'],
  })
  signer.computeSignature(xml, {prefix: 'ds'})
  const place = placeOfSignature(xml, localName)
  return xml.slice(0, place) + signer.getSignatureXml() + xml.slice(place)
}

const attributes = /(?:[^>"'/]|"[^"]*"|'[^']*')*/.source

/** Where in the text the signature goes. Throws when there is no such element, or when it is an empty tag. */
function placeOfSignature(xml: string, localName: string): number {
  const start = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s>])${attributes}>`).exec(xml)
  if (!start) throw new Error(`there is no ${localName} to sign`)
  const inside = start.index + start[0].length
  const issuer = new RegExp(`\\s*<((?:[\\w.-]+:)?Issuer)(?=[\\s>/])${attributes}(?:/>|>[^<]*</\\1\\s*>)`, 'y')
  issuer.lastIndex = inside
  return issuer.test(xml) ? issuer.lastIndex : inside
}
