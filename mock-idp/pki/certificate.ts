import {KeyObject, randomBytes, webcrypto} from 'node:crypto'
import {BitString, Integer, OctetString, PrintableString, Sequence, Set, Utf8String, fromBER} from 'asn1js'
import {AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension} from 'pkijs'
import {AuthorityKeyIdentifier, CertificatePolicies, ExtKeyUsage, PolicyInformation} from 'pkijs'
import {RelativeDistinguishedNames, Time} from 'pkijs'

export interface KeyPair {
  readonly privateKey: webcrypto.CryptoKey
  readonly publicKey: webcrypto.CryptoKey
}

/** Parts of a distinguished name, in the order they are written: `[['C', 'SE'], ['CN', '…']]`. */
export type Subject = readonly (readonly [keyof typeof nameParts, string])[]

export interface CertificateOrder {
  readonly subject: Subject
  readonly publicKey: webcrypto.CryptoKey
  /** Who signs. The subject itself when left out. */
  readonly issuer?: Issuer
  readonly signingKey: webcrypto.CryptoKey
  readonly notBefore: Date
  readonly notAfter: Date
  readonly use: 'ca' | 'person' | 'function'
  readonly policies?: readonly string[]
}

export interface Issuer {
  readonly certificate: Certificate
  readonly privateKey: webcrypto.CryptoKey
}

const nameParts = {
  C: '2.5.4.6',
  L: '2.5.4.7',
  O: '2.5.4.10',
  SN: '2.5.4.4',
  GN: '2.5.4.42',
  CN: '2.5.4.3',
  serialNumber: '2.5.4.5',
} as const

const printable: readonly string[] = ['C', 'serialNumber']
const purpose = {clientAuth: '1.3.6.1.5.5.7.3.2', serverAuth: '1.3.6.1.5.5.7.3.1'}
/** Bits of the key usage, first bit first (RFC 5280 4.2.1.3). */
const keyUsage = {ca: [0b0000_0110, 1], person: [0b1000_0000, 7], function: [0b1010_0000, 5]} as const

const engine = new CryptoEngine({name: 'node', crypto: webcrypto as unknown as Crypto})

/** Makes and signs an X.509 certificate with the profile of its use (RFC 5280; SITHS certificates as observed). */
export async function makeCertificate(order: CertificateOrder): Promise<Certificate> {
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({valueHex: positive(randomBytes(16))})
  certificate.subject = nameOf(order.subject)
  certificate.issuer = order.issuer?.certificate.subject ?? certificate.subject
  certificate.notBefore = new Time({value: order.notBefore})
  certificate.notAfter = new Time({value: order.notAfter})
  await certificate.subjectPublicKeyInfo.importKey(order.publicKey, engine)
  certificate.extensions = await extensionsFor(order, certificate)
  await certificate.sign(order.signingKey, 'SHA-256', engine)
  return certificate
}

export function toPem(certificate: Certificate): string {
  const lines = toBase64(certificate).match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

export function toBase64(certificate: Certificate): string {
  return Buffer.from(certificate.toSchema(true).toBER(false)).toString('base64')
}

export function privateKeyPem(key: webcrypto.CryptoKey): string {
  return KeyObject.from(key).export({type: 'pkcs8', format: 'pem'}) as string
}

/**
 * One set for each part. pkijs alone would write a single set, which is another name (`C=SE+O=…`),
 * but keeps what it once has decoded: so the name is encoded here and read back.
 */
function nameOf(subject: Subject): RelativeDistinguishedNames {
  const sets = subject.map(([part, text]) => {
    const value = printable.includes(part) ? new PrintableString({value: text}) : new Utf8String({value: text})
    return new Set({value: [new AttributeTypeAndValue({type: nameParts[part], value}).toSchema()]})
  })
  return new RelativeDistinguishedNames({schema: fromBER(new Sequence({value: sets}).toBER(false)).result})
}

async function extensionsFor(order: CertificateOrder, certificate: Certificate): Promise<Extension[]> {
  const isCa = order.use === 'ca'
  const [bits, unusedBits] = keyUsage[order.use]
  const own = await keyIdentifier(certificate)
  const issuers = order.issuer ? await keyIdentifier(order.issuer.certificate) : own
  const issuer = new AuthorityKeyIdentifier({keyIdentifier: new OctetString({valueHex: issuers})})
  const purposes = [purpose.clientAuth, ...(order.use === 'function' ? [purpose.serverAuth] : [])]
  return [
    extension('2.5.29.19', new BasicConstraints({cA: isCa}).toSchema(), true),
    extension('2.5.29.15', new BitString({valueHex: Uint8Array.of(bits).buffer, unusedBits}), true),
    extension('2.5.29.14', new OctetString({valueHex: own})),
    extension('2.5.29.35', issuer.toSchema()),
    ...(isCa ? [] : [extension('2.5.29.37', new ExtKeyUsage({keyPurposes: purposes}).toSchema())]),
    ...(order.policies ? [extension('2.5.29.32', policiesOf(order.policies).toSchema())] : []),
  ]
}

function policiesOf(policies: readonly string[]): CertificatePolicies {
  const information = policies.map((policyIdentifier) => new PolicyInformation({policyIdentifier}))
  return new CertificatePolicies({certificatePolicies: information})
}

function extension(extnID: string, value: {toBER(sizeOnly: boolean): ArrayBuffer}, critical = false): Extension {
  return new Extension({extnID, critical, extnValue: value.toBER(false)})
}

async function keyIdentifier(certificate: Certificate): Promise<ArrayBuffer> {
  return webcrypto.subtle.digest('SHA-1', certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)
}

/** A serial number is a positive integer of at most 20 octets: its sign bit stays clear, its first octet is not 0. */
function positive(bytes: Buffer): ArrayBuffer {
  const copy = Uint8Array.from(bytes)
  copy[0] = ((copy[0] ?? 0) & 0x7f) | 0x40
  return copy.buffer
}
