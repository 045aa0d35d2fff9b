import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type FileChanges, newOrganisationFile, withChanges} from '../../src/checklist/change-organisation-file.ts'
import {findItem, items} from '../../src/checklist/items/index.ts'
import {parseOrganisationFile} from '../../src/checklist/organisation-file.ts'
import {findProfile, profiles} from '../../src/checklist/profiles/index.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {Party} from '../../src/parties/party.ts'
import {rules} from '../../src/rules/index.ts'
import type {Language} from '../../src/text.ts'
import {writeWhole} from '../write-whole.ts'

/** The flags of `commands/org/file-flags.ts`, as given. */
export interface GivenFile {
  readonly file?: string | undefined
  readonly metadata?: string | undefined
  readonly profile?: string | undefined
  readonly 'entity-id'?: readonly string[] | undefined
  readonly recording?: readonly string[] | undefined
  readonly capture?: readonly string[] | undefined
}

/** Makes the organisation's file. Throws E_FILE_EXISTS without `force`, E_UNKNOWN_NAME, E_UNWRITABLE_FILE. */
export function addOrganisationFile(party: Party, given: GivenFile, language: Language, force = false): string {
  const file = nameOf(party, given)
  if (!force && existsSync(file)) throw vgefosError('E_FILE_EXISTS', {file})
  return write(file, newOrganisationFile(party.officialName.value, language), changesOf(given, file))
}

/** Changes the organisation's file, comments kept. Throws E_USAGE when there is none, E_BAD_CONFIG, E_UNKNOWN_NAME, E_UNWRITABLE_FILE. */
export function editOrganisationFile(party: Party, given: GivenFile, more: FileChanges): string {
  const file = nameOf(party, given)
  if (!existsSync(file))
    throw new VgefosError('E_USAGE', {
      sv: `Filen ${file} finns inte. Gör den med vgefos org add ${party.slug}.`,
      en: `There is no file ${file}. Make it with vgefos org add ${party.slug}.`,
    })
  const text = readFileSync(file, 'utf8')
  parseOrganisationFile(text, file)
  return write(file, text, {...changesOf(given, file), ...more})
}

function write(file: string, text: string, changes: FileChanges): string {
  demandKnown(changes)
  const changed = withChanges(text, changes)
  parseOrganisationFile(changed, file)
  writeWhole(file, changed)
  return file
}

function nameOf({slug}: Party, {file}: GivenFile): string {
  return file ?? path.join('vgefos', `${slug}.yaml`)
}

/** A path is given as seen from here, and kept as seen from the file. */
function changesOf(given: GivenFile, file: string): FileChanges {
  const fromFile = (one: string): string =>
    /^https?:\/\//.test(one) || path.isAbsolute(one) ? one : path.relative(path.dirname(file), one).replaceAll('\\', '/')
  return {
    metadata: given.metadata === undefined ? undefined : fromFile(given.metadata),
    profile: given.profile,
    entityIds: given['entity-id'] ?? [],
    recordings: (given.recording ?? []).map(fromFile),
    captures: (given.capture ?? []).map(fromFile),
  }
}

/** A code that nobody knows would fail the checklist later; it is better said now. */
function demandKnown({profile, waivers = [], attestations = [], withdrawn = []}: FileChanges): void {
  if (profile !== undefined && !findProfile(profile))
    throw vgefosError('E_UNKNOWN_NAME', {flag: '--profile', given: profile, known: profiles.map(({name}) => name).join(', ')})
  for (const code of [...waivers.map((one) => one.code), ...withdrawn])
    if (!rules.some((rule) => rule.code === code) && !findItem(code))
      throw vgefosError('E_UNKNOWN_NAME', {flag: '--waive', given: code, known: 'docs/rules.md, docs/checklist.md'})
  for (const {item} of attestations)
    if (!findItem(item))
      throw vgefosError('E_UNKNOWN_NAME', {flag: '--attest', given: item, known: items.map(({code}) => code).join(', ')})
}
