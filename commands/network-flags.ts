import {readFileSync} from 'node:fs'
import {Flags} from '@oclif/core'
import {vgefosError} from '../src/errors.ts'
import {say} from './language.ts'

export const caFileFlag = Flags.string({
  helpValue: 'PEM',
  summary: say({sv: 'lita också på certifikaten i filen när TLS prövas', en: 'trust the certificates in the file too when TLS is checked'}),
})

export const timeoutFlag = Flags.integer({
  default: 10,
  min: 1,
  max: 600,
  helpValue: 'S',
  summary: say({sv: 'sekunder att vänta på en server', en: 'seconds to wait for a server'}),
})

/** Certificates in PEM. Throws E_UNREADABLE_FILE and E_NO_CERTIFICATE. */
export function trustedFile(file: string): readonly string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw vgefosError('E_UNREADABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw vgefosError('E_NO_CERTIFICATE', {file})
  return [text]
}
