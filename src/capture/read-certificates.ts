import {vgefosError} from '../errors.ts'
import {type Certificate, readCertificate, readPublicKey} from '../saml/certificate.ts'
import {readFileInput} from './read-input.ts'

/**
 * The certificates of a file: PEM, several after each other, base64 alone or DER; or public keys in PEM. A private key
 * in the same file is left alone. Throws E_UNREADABLE_FILE, E_NO_CERTIFICATE.
 */
export async function readCertificateFile(file: string): Promise<readonly Certificate[]> {
  const {bytes} = await readFileInput(file)
  const text = bytes.toString('latin1').replaceAll('\u0000', '')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  const keys = text.match(/-----BEGIN (RSA )?PUBLIC KEY-----[^-]+-----END (RSA )?PUBLIC KEY-----/g) ?? []
  const found = (blocks ?? [text, bytes.toString('base64')]).flatMap((block) => readCertificate(block) ?? [])
  const all = [...found.slice(0, blocks ? undefined : 1), ...keys.flatMap((block) => readPublicKey(block) ?? [])]
  if (all.length === 0) throw vgefosError('E_NO_CERTIFICATE', {file})
  return all
}
