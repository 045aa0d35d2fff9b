import {type Certificate, readCertificate as readDer} from '../saml/certificate.ts'
import {badValue} from './usage.ts'

const shortestRsa = 2048

/**
 * The certificate that a supplier hands over: one, in force, with a key that is long enough, and without the private key
 * beside it. Throws E_USAGE.
 * @param bytes of the file: PEM or DER
 */
export function readAppCertificate(flag: string, file: string, bytes: Buffer, now: Date): Certificate {
  const text = bytes.toString('latin1')
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text))
    throw badValue({
      sv: `${flag} ${file} innehåller en privat nyckel, och den ska aldrig lämna din server. Ange en fil med bara certifikatet.`,
      en: `${flag} ${file} holds a private key, which must never leave your server. Give a file with the certificate alone.`,
    })
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  if (blocks.length > 1)
    throw badValue({
      sv: `${flag} ${file} innehåller ${String(blocks.length)} certifikat. Ange en fil med bara tjänstens eget.`,
      en: `${flag} ${file} holds ${String(blocks.length)} certificates. Give a file with that of the service alone.`,
    })
  const certificate = readDer(blocks[0] ?? bytes.toString('base64'))
  if (!certificate)
    throw badValue({
      sv: `${flag} ${file} är inget certifikat. Ange en fil i PEM-format, som börjar med -----BEGIN CERTIFICATE-----.`,
      en: `${flag} ${file} is no certificate. Give a file in PEM format, which begins with -----BEGIN CERTIFICATE-----.`,
    })
  demandInForce(flag, file, certificate, now)
  demandStrong(flag, file, certificate)
  return certificate
}

function demandInForce(flag: string, file: string, {notBefore, notAfter}: Certificate, now: Date): void {
  if (notAfter <= now)
    throw badValue({
      sv: `${flag} ${file} gick ut ${day(notAfter)}. Gör ett nytt certifikat till nyckeln.`,
      en: `${flag} ${file} ran out ${day(notAfter)}. Make a new certificate for the key.`,
    })
  if (notBefore > now)
    throw badValue({
      sv: `${flag} ${file} börjar gälla först ${day(notBefore)}. Ange ett certifikat som gäller nu.`,
      en: `${flag} ${file} is not in force until ${day(notBefore)}. Give a certificate that is in force now.`,
    })
}

/** The snippets sign with RSA-SHA256, and the rules refuse what is shorter (MET37, SIG10). */
function demandStrong(flag: string, file: string, {keyType, keyBits = 0}: Certificate): void {
  if (keyType !== 'rsa')
    throw badValue({
      sv: `${flag} ${file} har en nyckel av typen ${keyType.toUpperCase()}. Ange en RSA-nyckel: den kan alla i kedjan.`,
      en: `${flag} ${file} has a key of the kind ${keyType.toUpperCase()}. Give an RSA key: everybody in the chain can use that.`,
    })
  if (keyBits < shortestRsa)
    throw badValue({
      sv: `${flag} ${file} har en nyckel på ${String(keyBits)} bitar. Den ska ha minst ${String(shortestRsa)}, helst 3072.`,
      en: `${flag} ${file} has a key of ${String(keyBits)} bits. It should have at least ${String(shortestRsa)}, preferably 3072.`,
    })
}

function day(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
