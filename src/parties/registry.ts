import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {vgefosError} from '../errors.ts'
import {parseParties} from './parse-parties.ts'
import type {Party} from './party.ts'

const inPackage = join('fixtures', 'parties', 'parties.json')

const read = new Map<string, readonly Party[]>()

/**
 * The organisations, from the given file or else from the package. Each file is read once.
 * Throws E_UNREADABLE_FILE or E_BAD_REGISTER.
 */
export function loadParties(file: string = ownRegister()): readonly Party[] {
  const known = read.get(file)
  if (known) return known

  const parties = parseParties(readJson(file), file)
  read.set(file, parties)
  return parties
}

// The module lies in src/parties/ during development and in dist/ once bundled: both are below the package root.
function ownRegister(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, inPackage))) {
    if (folder === dirname(folder)) throw vgefosError('E_UNREADABLE_FILE', {file: inPackage, reason: 'ENOENT'})
    folder = dirname(folder)
  }
  return join(folder, inPackage)
}

function readJson(file: string): unknown {
  const text = readText(file)
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'not JSON'
    throw vgefosError('E_BAD_REGISTER', {file, reason}, {cause: error})
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
    throw vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause: error})
  }
}
