import {createHash, createHmac, sign} from 'node:crypto'
import {canonicalize} from '../../src/saml/canonicalize.ts'
import {algorithm, ns} from '../../src/saml/names.ts'
import {elementsFrom, parseXml} from '../../src/saml/xml.ts'
import {swap} from './forgery.ts'

/** What SignatureValue is computed over, once the text of SignedInfo has been changed. */
function signedInfoOf(xml: string): Buffer {
  const {document} = parseXml(xml)
  if (!document) throw new Error('what is signed again must be XML')
  for (const element of elementsFrom(document.documentElement))
    if (element.namespaceURI === ns.signature && element.localName === 'SignedInfo')
      return Buffer.from(canonicalize(element, algorithm.exclusive, []) ?? '')
  throw new Error('there is no SignedInfo')
}

const withValue = (xml: string, value: Buffer): string =>
  swap(xml, /(<ds:SignatureValue>)[^<]*/, `$1${value.toString('base64')}`)

/** As if the issuer itself had signed the odd SignedInfo: the forger’s best case. */
export function resigned(xml: string, privateKey: string): string {
  return withValue(xml, sign('sha256', signedInfoOf(xml), privateKey))
}

/** With the public certificate as the shared secret (key confusion). */
export function keyedByCertificate(xml: string, digest: string, certificate: string): string {
  return withValue(xml, createHmac(digest, certificate).update(signedInfoOf(xml)).digest())
}

/** With the digest of nothing, which a canonicaliser that fails in silence would compute. */
export function withVoidDigest(xml: string): string {
  return swap(xml, /(<ds:DigestValue>)[^<]*/, `$1${createHash('sha256').update('').digest('base64')}`)
}
