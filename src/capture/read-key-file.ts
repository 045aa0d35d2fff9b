import {createPrivateKey, type KeyObject} from 'node:crypto'
import {vgefosError} from '../errors.ts'
import {readFileInput} from './read-input.ts'

/** The private RSA key of a PEM file, PKCS #1 or #8. Throws E_UNREADABLE_FILE, E_LOCKED_KEY or E_BAD_KEY. */
export async function readKeyFile(file: string): Promise<KeyObject> {
  const {bytes} = await readFileInput(file)
  const pem = bytes.toString('latin1')
  if (/ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem)) throw vgefosError('E_LOCKED_KEY', {file})
  const key = parseKey(pem)
  if (key?.asymmetricKeyType !== 'rsa') throw vgefosError('E_BAD_KEY', {file, found: key?.asymmetricKeyType?.toUpperCase() ?? '–'})
  return key
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}
