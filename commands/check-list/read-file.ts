import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type OrganisationFile, emptyFile, parseOrganisationFile} from '../../src/checklist/organisation-file.ts'
import {vgefosError} from '../../src/errors.ts'
import {isAddress} from '../../src/probe/target.ts'

/** The organisation's own file: what it says, and where it is or would be. */
export interface ReadFile {
  readonly name: string
  readonly exists: boolean
  readonly file: OrganisationFile
}

/** Reads `vgefos/<slug>.yaml`, which need not exist, or the file that was named, which must. Throws E_UNREADABLE_FILE, E_BAD_CONFIG. */
export function readOrganisationFile(slug: string, named: string | undefined): ReadFile {
  const name = named ?? path.join('vgefos', `${slug}.yaml`)
  if (named === undefined && !existsSync(name)) return {name, exists: false, file: emptyFile}
  const file = parseOrganisationFile(textOf(name), name)
  const seenFromHere = (one: string): string => (isAddress(one) ? one : path.join(path.dirname(name), one))
  return {
    name,
    exists: true,
    file: {
      ...file,
      metadata: file.metadata === undefined ? undefined : seenFromHere(file.metadata),
      recordings: file.recordings.map(seenFromHere),
      captures: file.captures.map(seenFromHere),
    },
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw vgefosError('E_UNREADABLE_FILE', {file, reason: String((error as NodeJS.ErrnoException).code)}, {cause: error})
  }
}
