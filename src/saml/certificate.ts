import {X509Certificate, createHash, createPublicKey, type KeyObject} from 'node:crypto'
import {tableOf} from '../table.ts'

/** A certificate as SAML uses it: a container for a key. Its chain is nobody's business here (SAML2int, Sweden Connect 2.1.1.2). */
export interface Certificate {
  /** Base64 DER, one line. */
  readonly base64: string
  /** SHA-256 of the DER, upper-case hex without separators. */
  readonly fingerprint: string
  readonly subject: string
  readonly issuer: string
  readonly notBefore: Date
  readonly notAfter: Date
  readonly keyType: string
  /** RSA modulus length in bits; for EC the size of the curve. */
  readonly keyBits: number | undefined
  readonly publicKey: KeyObject
}

/** The certificates read so far: a login, a file or an aggregate names the same few again and again. */
const known = new Map<string, Certificate | undefined>()
const mostKnown = 200

/** Reads base64 DER (white space and PEM lines allowed). Nothing when it is not a certificate. */
export function readCertificate(text: string): Certificate | undefined {
  const base64 = text.replaceAll(/-----(BEGIN|END) CERTIFICATE-----/g, '').replaceAll(/\s/g, '')
  if (known.has(base64)) return known.get(base64)
  if (known.size >= mostKnown) known.clear()
  const certificate = parseCertificate(base64)
  known.set(base64, certificate)
  return certificate
}

function parseCertificate(base64: string): Certificate | undefined {
  const der = Buffer.from(base64, 'base64')
  try {
    const certificate = new X509Certificate(der)
    const {publicKey} = certificate
    const [notBefore, notAfter] = [new Date(certificate.validFrom), new Date(certificate.validTo)]
    // OpenSSL reads what is damaged further than anybody can use it.
    if (Number.isNaN(notBefore.getTime()) || Number.isNaN(notAfter.getTime())) return undefined
    return {
      base64,
      fingerprint: fingerprintOf(der),
      subject: certificate.subject.replaceAll('\n', ', '),
      issuer: certificate.issuer.replaceAll('\n', ', '),
      notBefore,
      notAfter,
      keyType: publicKey.asymmetricKeyType ?? 'unknown',
      keyBits: publicKey.asymmetricKeyDetails?.modulusLength ?? curveBits(publicKey),
      publicKey,
    }
  } catch {
    return undefined
  }
}

/**
 * A public key without a certificate around it, PEM (SPKI or PKCS #1): to SAML a certificate is no more than that. Its
 * fingerprint is that of the key, and it has no times. Nothing when it is no public key.
 */
export function readPublicKey(pem: string): Certificate | undefined {
  try {
    const publicKey = createPublicKey(pem)
    const der = publicKey.export({type: 'spki', format: 'der'})
    return {
      base64: der.toString('base64'),
      fingerprint: fingerprintOf(der),
      subject: '',
      issuer: '',
      notBefore: new Date(0),
      notAfter: new Date(8.64e15),
      keyType: publicKey.asymmetricKeyType ?? 'unknown',
      keyBits: publicKey.asymmetricKeyDetails?.modulusLength ?? curveBits(publicKey),
      publicKey,
    }
  } catch {
    return undefined
  }
}

/** SHA-256 of the DER, upper-case hex. What it is of need not be a certificate. */
export function fingerprintOf(der: Buffer): string {
  return createHash('sha256').update(der).digest('hex').toUpperCase()
}

/** The way people compare fingerprints on the phone: the first and the last four of them. */
export function shortFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 4)}…${fingerprint.slice(-4)}`
}

function curveBits(key: KeyObject): number | undefined {
  const curve = key.asymmetricKeyDetails?.namedCurve
  return curve === undefined ? undefined : bitsOfCurve[curve]
}

const bitsOfCurve = tableOf<number>({
  prime192v1: 192,
  secp224r1: 224,
  brainpoolP224r1: 224,
  prime256v1: 256,
  secp256k1: 256,
  brainpoolP256r1: 256,
  brainpoolP320r1: 320,
  secp384r1: 384,
  brainpoolP384r1: 384,
  brainpoolP512r1: 512,
  secp521r1: 521,
})
