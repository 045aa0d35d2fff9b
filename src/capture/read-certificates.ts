import {vgefosError} from '../errors.ts'
import {type Certificate, readCertificate} from '../saml/certificate.ts'
import {readFileInput} from './read-input.ts'

/** The certificates of a file: PEM, several after each other, base64 alone or DER. Throws E_UNREADABLE_FILE. */
export async function readCertificateFile(file: string): Promise<readonly Certificate[]> {
  const {bytes} = await readFileInput(file)
  const text = bytes.toString('latin1')
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)
  const found = (blocks ?? [text, bytes.toString('base64')]).flatMap((block) => readCertificate(block) ?? [])
  if (found.length === 0) throw vgefosError('E_UNREADABLE_FILE', {file, reason: 'X.509?'})
  return found.slice(0, blocks ? undefined : 1)
}
