import type {SigningKey} from '../../src/saml/sign.ts'
import {makeCertificate, privateKeyPem, toPem} from './certificate.ts'
import {rsaKeys} from './keys.ts'

const twoYears = 730 * 86_400_000
const oneDay = 86_400_000

/**
 * A new RSA key with a self-signed certificate that is valid from yesterday and for two years.
 * For hubs, IdPs and services of the lab: SAML trusts the key, never its chain.
 */
export async function createSigningKey(
  commonName: string,
  {bits = 3072, now = new Date()}: {readonly bits?: number; readonly now?: Date} = {},
): Promise<SigningKey> {
  const keys = await rsaKeys(bits)
  const certificate = await makeCertificate({
    subject: [
      ['C', 'SE'],
      ['O', 'MOCK'],
      ['CN', commonName],
    ],
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    notBefore: new Date(now.getTime() - oneDay),
    notAfter: new Date(now.getTime() + twoYears),
    use: 'function',
  })
  return {privateKey: privateKeyPem(keys.privateKey), certificate: toPem(certificate)}
}
