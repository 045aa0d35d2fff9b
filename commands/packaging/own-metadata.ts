import {type Published, publishedIn, readPublished} from '../../src/capture/read-published.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import {type LintedEntity, lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {VgefosError, vgefosError} from '../../src/errors.ts'
import {fetchMetadata} from '../../src/login/fetch-metadata.ts'
import type {SigningCertificate} from '../../src/package/facts.ts'
import {isAddress} from '../../src/probe/target.ts'
import {type CheckReport, checksIn} from '../../src/report/checks.ts'
import {type TimedCertificate, sortTimeline, timeCertificates} from '../../src/report/certificate-timeline.ts'
import type {Profile} from '../../src/rules/profile.ts'
import {parseEntity} from '../../src/saml/aggregate/parse-entity.ts'
import type {EntityDescriptor} from '../../src/saml/model.ts'
import {readEntityDescriptor} from '../../src/saml/read-metadata.ts'
import {loadSchemas} from '../../src/saml/schema/load-schemas.ts'
import {say} from '../language.ts'

/** The organisation's metadata, judged and read. */
export interface OwnMetadata {
  readonly source: string
  readonly linted: readonly LintedEntity[]
  readonly entities: readonly EntityDescriptor[]
}

/**
 * Reads metadata from a file, or from an address that the user gave on this command line. Throws what reading throws,
 * E_FETCH_FAILED, E_NO_SUCH_ENTITY when none of it is the organisation's, and E_USAGE when nobody can
 * tell which of it is.
 */
export async function readOwnMetadata(source: string, entityIds: readonly string[], profile: Profile, now: Date): Promise<OwnMetadata> {
  const published = isAddress(source) ? await fetched(source) : await readPublished(source, process.stdin)
  const isOwn = (entityId: string | undefined): boolean => entityId === undefined || entityIds.length === 0 || entityIds.includes(entityId)
  const linted = [...lintMetadata(published.texts, now, profile, await loadSchemas())].filter(({entityId}) => isOwn(entityId))
  const entities: EntityDescriptor[] = []
  for (const text of published.texts) {
    const parsed = text.kind === 'entity' && isOwn(text.entityId) ? parseEntity(text) : undefined
    if (parsed && !parsed.problem) entities.push(readEntityDescriptor(parsed.element))
  }
  if (linted.length === 0 && entityIds.length > 0) throw vgefosError('E_NO_SUCH_ENTITY', {source, given: entityIds.join(', ')})
  if (linted.length === 0) throw vgefosError('E_BAD_METADATA', {source, reason: published.otherwise})
  if (entityIds.length === 0) demandOneIdp(entities, source)
  return {source, linted, entities}
}

/** A letter with somebody else's name in it would be worse than none. */
function demandOneIdp(entities: readonly EntityDescriptor[], source: string): void {
  const {length} = entities.filter(({idp}) => idp)
  if (length < 2) return
  throw new VgefosError('E_USAGE', {
    sv: `I ${source} finns ${String(length)} IdP:er. Säg vilken som är er: vgefos org add ORG --entity-id ENTITYID (eller org edit), och kör om.`,
    en: `There are ${String(length)} IdPs in ${source}. Say which is yours: vgefos org add ORG --entity-id ENTITYID (or org edit), and run again.`,
  })
}

async function fetched(address: string): Promise<Published> {
  const [document] = await fetchMetadata([address])
  if (document) return publishedIn(Buffer.from(document.xml), address)
  throw new VgefosError('E_FETCH_FAILED', {
    sv: `${address} gick inte att hämta. Se varför med vgefos metadata fetch, eller ange en fil med --metadata.`,
    en: `${address} could not be fetched. See why with vgefos metadata fetch, or give a file with --metadata.`,
  })
}

/** The same report as `metadata lint` writes. */
export function lintReport({linted, source}: OwnMetadata, base: Pick<CheckReport, 'tool' | 'profile' | 'language' | 'startedAt'>): CheckReport {
  const toCheck = checksIn(base.language, {evidence: seenByMachine('metadata', base.startedAt)})
  const suites = linted.map(({entityId = source, line, results}) => ({subject: entityId, file: source, checks: results.map((result) => toCheck(result, line ?? null))}))
  return {schema: 'vgefos.checks/1', ...base, title: say({sv: 'Metadata', en: 'Metadata'}), durationMs: 0, suites}
}

export function timelineOf({entities, source}: OwnMetadata, now: Date): readonly TimedCertificate[] {
  return sortTimeline(timeCertificates(entities, {file: source, now, days: 90}))
}

/** What the IdP signs with, the one that runs out first at the front. */
export function signingOf(certificates: readonly TimedCertificate[]): readonly SigningCertificate[] {
  return certificates.flatMap(({uses, fingerprint, notAfter}) =>
    uses.includes('signing') && fingerprint !== null && notAfter !== null ? [{fingerprint, lastDay: notAfter.slice(0, 10)}] : [],
  )
}
