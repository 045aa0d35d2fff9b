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
 * Puts an enveloped signature on the first element of that name, right after its Issuer (SAML Core 5.4 and schema).
 * Exclusive canonicalisation with the prefix `xs`, as the Inera IdP has been seen to sign.
 */
export function signElement(
  xml: string,
  localName: 'Response' | 'Assertion' | 'LogoutRequest' | 'LogoutResponse' | 'EntityDescriptor',
  key: SigningKey,
  choice: SignatureChoice = rsaSha256,
): string {
  const path = `//*[local-name(.)='${localName}']`
  const signer = new SignedXml({
    privateKey: key.privateKey,
    publicCert: key.certificate,
    signatureAlgorithm: choice.signatureMethod,
    canonicalizationAlgorithm: algorithm.exclusive,
  })
  signer.addReference({
    xpath: path,
    transforms: [algorithm.enveloped, algorithm.exclusive],
    digestAlgorithm: choice.digestMethod,
    inclusiveNamespacesPrefixList: ['xs'],
  })
  const issuer = `${path}/*[local-name(.)='Issuer']`
  const place =
    localName === 'EntityDescriptor'
      ? {reference: path, action: 'prepend' as const}
      : {reference: issuer, action: 'after' as const}
  signer.computeSignature(xml, {prefix: 'ds', location: place})
  return signer.getSignedXml()
}
