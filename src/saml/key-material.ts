import {createPrivateKey, createPublicKey} from 'node:crypto'
import {readCertificate} from './certificate.ts'

/** What somebody has put where an X.509 certificate belongs. `several`: more follows behind the first. */
export type KeyMaterial = 'certificate' | 'several' | 'framed' | 'letters' | 'empty' | 'private-key' | 'public-key' | 'request' | 'chain-file' | 'unknown'

/** Those looked at so far: two rules ask of each, and an aggregate has the same few again and again. */
const known = new Map<string, KeyMaterial>()
const mostKnown = 200

/** @param text the content of a ds:X509Certificate, white space removed */
export function keyMaterialIn(text: string): KeyMaterial {
  const earlier = known.get(text)
  if (earlier !== undefined) return earlier
  if (known.size >= mostKnown) known.clear()
  const material = lookAt(text)
  known.set(text, material)
  return material
}

function lookAt(text: string): KeyMaterial {
  if (text === '') return 'empty'
  if (text.includes('PRIVATEKEY-----')) return 'private-key'
  if (text.includes('-----')) return 'framed'
  if (/[^A-Za-z0-9+/=]/.test(text)) return 'letters'
  const der = Buffer.from(text, 'base64')
  if (readCertificate(text)) return readCertificate(der.subarray(lengthOf(der)).toString('base64')) ? 'several' : 'certificate'
  // OpenSSL takes its time to say no: what is no whole DER value is not worth asking of.
  if (der[0] !== 0x30 || lengthOf(der) > der.length) return 'unknown'
  if ((['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => isReadable(() => createPrivateKey({key: der, format: 'der', type})))) return 'private-key'
  if ((['spki', 'pkcs1'] as const).some((type) => isReadable(() => createPublicKey({key: der, format: 'der', type})))) return 'public-key'
  const start = der.subarray(0, 40).toString('hex')
  if (pkcs7.test(start)) return 'chain-file'
  return pkcs10.test(start) ? 'request' : 'unknown'
}

/** ContentInfo with an OID of PKCS #7 (RFC 2315, 7): a file of certificates. */
const pkcs7 = /^30(80|82....|83......|8[14]..|..)06092a864886f70d0107/
/** CertificationRequestInfo of version 0 (RFC 2986, 4.1). */
const pkcs10 = /^30(81..|82....)30(..|81..|82....)02010030/

/** The length that a DER value says itself, its head included (X.690, 8.1.3). One cut in its head is longer than what is there. */
function lengthOf(der: Buffer): number {
  const first = der[1] ?? 0
  if (first < 0x80) return 2 + first
  const count = first & 0x7f
  if (count === 0 || count > 4) return der.length
  return der.length < 2 + count ? der.length + 1 : 2 + count + der.readUIntBE(2, count)
}

function isReadable(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
