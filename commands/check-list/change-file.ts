import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {type FileChanges, newOrganisationFile, withChanges} from '../../src/checklist/change-organisation-file.ts'
import {findItem, items} from '../../src/checklist/items/index.ts'
import {parseOrganisationFile} from '../../src/checklist/organisation-file.ts'
import {profileNamed} from '../../src/checklist/profiles/index.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {Party} from '../../src/parties/party.ts'
import {isAddress} from '../../src/probe/target.ts'
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
  if (!force && existsSync(file))
    throw new VgefosError('E_FILE_EXISTS', {
      sv: `Filen ${file} finns redan. Ändra den med vgefos org edit ${party.slug}, eller börja om från början med --force.`,
      en: `The file ${file} exists already. Change it with vgefos org edit ${party.slug}, or begin anew with --force.`,
    })
  return write(file, newOrganisationFile(party.officialName.value, language), changesOf(given, file))
}

/** Changes the organisation's file, comments kept. Throws E_USAGE when there is none, E_BAD_CONFIG, E_UNKNOWN_NAME, E_UNWRITABLE_FILE. */
export function editOrganisationFile(party: Party, given: GivenFile, more: FileChanges, today: string): string {
  const file = nameOf(party, given)
  if (!existsSync(file))
    throw new VgefosError('E_USAGE', {
      sv: `Filen ${file} finns inte. Gör den med vgefos org add ${party.slug}.`,
      en: `There is no file ${file}. Make it with vgefos org add ${party.slug}.`,
    })
  const text = readFileSync(file, 'utf8')
  const {waivers, overrides} = parseOrganisationFile(text, file)
  demandWithdrawable([...waivers, ...overrides], more, file)
  demandDays(more, today)
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
    isAddress(one) || path.isAbsolute(one) ? one : path.relative(path.dirname(file), one).replaceAll('\\', '/')
  return {
    metadata: given.metadata === undefined ? undefined : fromFile(given.metadata),
    profile: given.profile,
    entityIds: given['entity-id'] ?? [],
    recordings: (given.recording ?? []).map(fromFile),
    captures: (given.capture ?? []).map(fromFile),
  }
}

/** What is not there cannot be taken away, and whoever asks may have meant another code. */
function demandWithdrawable(excepted: readonly {readonly code: string}[], {withdrawn = []}: FileChanges, file: string): void {
  for (const code of withdrawn)
    if (!excepted.some((one) => one.code === code))
      throw new VgefosError('E_USAGE', {
        sv: `I ${file} finns inget undantag för ${code}, så det finns inget att ta bort.`,
        en: `${file} has no exception for ${code}, so there is nothing to take away.`,
      })
}

/** An exception that is over when it is made would only turn the checklist red. */
function demandDays({waivers = []}: FileChanges, today: string): void {
  for (const {until} of waivers) {
    const parsed = new Date(until)
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(until) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(until)
    if (!isDay)
      throw new VgefosError('E_USAGE', {
        sv: `--until ${until} är ingen dag som finns. Skriv den så här: ${today}`,
        en: `--until ${until} is no day that exists. Write it like this: ${today}`,
      })
    if (until < today)
      throw new VgefosError('E_USAGE', {
        sv: `--until ${until} har redan varit. Ange undantagets sista dag, i dag (${today}) eller senare.`,
        en: `--until ${until} has been already. Give the last day of the exception, today (${today}) or later.`,
      })
  }
}

/** A code that nobody knows would fail the checklist later; it is better said now. */
function demandKnown({profile, waivers = [], attestations = [], withdrawn = []}: FileChanges): void {
  if (profile !== undefined) profileNamed(profile)
  for (const code of [...waivers.map((one) => one.code), ...withdrawn])
    if (!rules.some((rule) => rule.code === code) && !findItem(code))
      throw new VgefosError('E_UNKNOWN_NAME', {
        sv: `Koden ${code} finns inte. Koderna står i docs/rules.sv.md och docs/checklist.sv.md; fråga med vgefos explain.`,
        en: `There is no code ${code}. The codes stand in docs/rules.md and docs/checklist.md; ask vgefos explain.`,
      })
  for (const {item} of attestations)
    if (!findItem(item))
      throw vgefosError('E_UNKNOWN_NAME', {flag: '--attest', given: item, known: items.map(({code}) => code).join(', ')})
}
