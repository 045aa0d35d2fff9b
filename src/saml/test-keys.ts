import {generateKeyPairSync, webcrypto} from 'node:crypto'
import {Integer, Utf8String} from 'asn1js'
import {AttributeTypeAndValue, Certificate as X509, CryptoEngine, Time} from 'pkijs'
import {type Certificate, readCertificate} from './certificate.ts'
import type {SigningKey} from './sign.ts'

/** A key of its own with a self-signed certificate, new each time. For tests only. */
export function makeTestKey(name: string): Promise<TestKey> {
  return makeTestKeyFrom('2026-01-01T00:00:00Z', name)
}

interface TestKey {
  readonly key: SigningKey
  readonly certificate: Certificate
}

/** The same with a certificate that is valid from another day. */
export async function makeTestKeyFrom(notBefore: string, name: string): Promise<TestKey> {
  const {privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
  const pem = privateKey.export({type: 'pkcs8', format: 'pem'}) as string
  const certificate = readCertificate(await selfSigned(name, privateKey.export({type: 'pkcs8', format: 'der'}), notBefore))
  if (!certificate) throw new Error('the test certificate cannot be read')
  return {key: {privateKey: pem, certificate: toPem(certificate.base64)}, certificate}
}

async function selfSigned(name: string, pkcs8: Buffer, notBefore: string): Promise<string> {
  const engine = new CryptoEngine({name: 'node', crypto: webcrypto as unknown as Crypto})
  const algorithm = {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'}
  const signer = await webcrypto.subtle.importKey('pkcs8', pkcs8, algorithm, true, ['sign'])
  const jwk = await webcrypto.subtle.exportKey('jwk', signer)
  const open = {kty: jwk.kty, n: jwk.n, e: jwk.e}
  const publicKey = await webcrypto.subtle.importKey('jwk', open as webcrypto.JsonWebKey, algorithm, true, ['verify'])

  const certificate = new X509()
  certificate.version = 2
  certificate.serialNumber = new Integer({value: 1})
  for (const party of [certificate.subject, certificate.issuer])
    party.typesAndValues.push(new AttributeTypeAndValue({type: '2.5.4.3', value: new Utf8String({value: `MOCK ${name}`})}))
  certificate.notBefore = new Time({value: new Date(notBefore)})
  certificate.notAfter = new Time({value: new Date('2030-01-01T00:00:00Z')})
  await certificate.subjectPublicKeyInfo.importKey(publicKey, engine)
  await certificate.sign(signer, 'SHA-256', engine)
  return Buffer.from(certificate.toSchema(true).toBER(false)).toString('base64')
}

function toPem(base64: string): string {
  return `-----BEGIN CERTIFICATE-----\n${(base64.match(/.{1,64}/g) ?? []).join('\n')}\n-----END CERTIFICATE-----\n`
}
