import {randomBytes} from 'node:crypto'
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {vgefosError} from '../src/errors.ts'

/** Writes a file whole or not at all, readable by the user alone. Throws E_UNWRITABLE_FILE. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(temporary, content, {mode: 0o600, flag: 'wx'})
    renameSync(temporary, file)
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary)
    throw vgefosError('E_UNWRITABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
}
