import {publishedIn, readPublished} from '../../src/capture/read-published.ts'
import {seenByMachine} from '../../src/checklist/grounds.ts'
import {type LintedEntity, lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {vgefosError} from '../../src/errors.ts'
import {fetchMetadata} from '../../src/login/fetch-metadata.ts'
import type {SigningCertificate} from '../../src/package/facts.ts'
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
 * Reads metadata from a file, or from an address that the user gave on this command line. Nothing when an address does not
 * answer. Throws what reading throws, and E_BAD_METADATA when none of it is the organisation's.
 */
export async function readOwnMetadata(source: string, entityIds: readonly string[], profile: Profile, now: Date): Promise<OwnMetadata | undefined> {
  const published = isAddress(source) ? await fetched(source) : await readPublished(source, process.stdin)
  if (!published) return undefined
  const isOwn = (entityId: string | undefined): boolean => entityId === undefined || entityIds.length === 0 || entityIds.includes(entityId)
  const linted = [...lintMetadata(published.texts, now, profile, await loadSchemas())].filter(({entityId}) => isOwn(entityId))
  const entities: EntityDescriptor[] = []
  for (const text of published.texts) {
    const parsed = text.kind === 'entity' && isOwn(text.entityId) ? parseEntity(text) : undefined
    if (parsed && !parsed.problem) entities.push(readEntityDescriptor(parsed.element))
  }
  if (linted.length === 0) throw vgefosError('E_BAD_METADATA', {source, reason: published.otherwise})
  return {source, linted, entities}
}

export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source)
}

async function fetched(address: string): Promise<ReturnType<typeof publishedIn> | undefined> {
  const [document] = await fetchMetadata([address])
  return document ? publishedIn(Buffer.from(document.xml), address) : undefined
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
