import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {vgefosError} from '../../src/errors.ts'
import {parsePeople} from './parse-people.ts'
import type {Person} from './person.ts'

const inPackage = join('fixtures', 'people', 'people.json')

let loaded: readonly Person[] | undefined

/** The test persons that come with vgefos. Read once. */
export function loadPeople(): readonly Person[] {
  loaded ??= parsePeople(JSON.parse(readFileSync(ownRegister(), 'utf8')))
  return loaded
}

// This lies in mock-idp/people/ during development and in dist/ once bundled: both are below the package root.
function ownRegister(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, inPackage))) {
    if (folder === dirname(folder)) throw vgefosError('E_UNREADABLE_FILE', {file: inPackage, reason: 'ENOENT'})
    folder = dirname(folder)
  }
  return join(folder, inPackage)
}
