import path from 'node:path'
import {configuredEnvironment} from '../../src/login/configured-environment.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import type {PackageFacts} from '../../src/package/facts.ts'
import type {IdpKind} from '../../src/package/idp-kind.ts'
import {findParty} from '../../src/parties/find-party.ts'
import type {Party} from '../../src/parties/party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {isAddress} from '../../src/probe/target.ts'
import {checklistReport} from '../../src/report/checklist/checklist-report.ts'
import {type PackageFormat, packageFiles} from '../../src/report/package/package-files.ts'
import {calendar} from '../calendar-door.ts'
import {daysOf} from '../certificate-calendar.ts'
import {gather} from '../check-list/gather.ts'
import type {ChecklistSetting} from '../check-list/perform.ts'
import type {FolderFile} from '../folder-plan.ts'
import {profileOf} from '../check-list/profile-of.ts'
import {readOrganisationFile} from '../check-list/read-file.ts'
import {environmentOf} from '../check-list/recordings.ts'
import {say} from '../language.ts'
import {chooseIdp} from './choose-idp.ts'
import {type OwnMetadata, lintReport, readOwnMetadata, signingOf, timelineOf} from './own-metadata.ts'

export interface PackageFlags {
  readonly idp?: IdpKind | undefined
  readonly metadata?: string | undefined
  readonly file?: string | undefined
  readonly format: PackageFormat
}

export interface MadePackage {
  readonly party: Party
  readonly kind: IdpKind
  readonly files: readonly FolderFile[]
  /** Told on stderr. */
  readonly missed: readonly string[]
}

/** Gathers what is known of the organisation and makes the files of its package. Writes nothing. */
export async function makePackage(org: string, flags: PackageFlags, {version, language, now, json}: ChecklistSetting): Promise<MadePackage> {
  const party = findParty(loadParties(), org)
  const today = now.toISOString().slice(0, 10)
  const {file, name, exists} = readOrganisationFile(party.slug, flags.file)
  const profile = profileOf(undefined, file, today)
  const entityIds = [...file.entityIds, ...party.idp.entityIds.map(({value}) => value)]
  // What the file names is not fetched: only an address on the command line was asked for just now.
  const source = flags.metadata ?? (file.metadata !== undefined && !isAddress(file.metadata) ? file.metadata : undefined)
  const own = source === undefined ? undefined : await readOwnMetadata(source, entityIds, profile, now)
  const kind = await chooseIdp(flags.idp, party, [...(own?.entities.filter(({idp}) => idp).map(({entityId}) => entityId) ?? []), ...entityIds], json)
  // A login in the lab shows that vgefos works, and nothing of the organisation's own IdP.
  const environment = configuredEnvironment(undefined, undefined)?.name ?? environmentOf(file.recordings) ?? 'test'
  const {slug} = party
  const {recordings, captures, evidenceDays} = file
  const hasOwnIdp = kind !== 'none'
  const gathered = await gather({slug, environment, metadata: undefined, recordings, captures, entityIds, offline: true, hasOwnIdp, evidenceDays}, profile, now)
  const evidence = seenByMachine('metadata', now.toISOString())
  const checklist = checklistReport({
    organisation: party.officialName.value,
    environment,
    phase: 'production',
    profile,
    judged: [...(own?.linted ?? []).map(({results}) => ({evidence, results})), ...gathered.judged],
    logins: gathered.logins,
    sources: gathered.sources,
    file,
    fileName: exists ? name : null,
    today,
    hasOwnIdp,
    language,
    version,
    startedAt: now,
    durationMs: 0,
  })
  const certificates = own ? timelineOf(own, now) : []
  const days = daysOf(certificates)
  const missed = own === undefined && file.metadata !== undefined ? [say(notFetched)] : []
  const files = packageFiles({
    facts: factsOf(party, kind, own, entityIds, now),
    checklist,
    missed,
    lint: own && lintReport(own, checklist),
    // The folder is sent to others, who need not know where it lay.
    metadata: own && (isAddress(own.source) ? own.source : path.basename(own.source)),
    certificates,
    calendar: days.length === 0 ? undefined : calendar(days),
    format: flags.format,
  })
  return {party, kind, files: files.map(({name, content}) => ({path: name, content})), missed}
}

function factsOf(party: Party, kind: IdpKind, own: OwnMetadata | undefined, entityIds: readonly string[], now: Date): PackageFacts {
  const idp = own?.entities.find((entity) => entity.idp)
  const [first] = entityIds
  return {
    slug: party.slug,
    organisation: party.officialName.value,
    organisationNumber: party.organisationNumber,
    hsaIdPrefix: party.hsaIdPrefix,
    kind,
    entityId: kind === 'none' ? undefined : (idp?.entityId ?? own?.entities[0]?.entityId ?? first),
    idpHost: hostOf(idp?.idp?.singleSignOn[0]?.location),
    certificates: own && kind !== 'none' ? signingOf(timelineOf(own, now)) : [],
  }
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}

const notFetched = {
  sv: 'Metadata har en adress i organisationens fil, och den hämtas inte av sig själv. Ange adressen eller filen med --metadata.',
  en: "The metadata has an address in the organisation's file, and it is not fetched by itself. Give the address or the file with --metadata.",
} as const
