import {readFlow} from '../../src/capture/read-flow.ts'
import {readFileInput} from '../../src/capture/read-input.ts'
import {readPublished} from '../../src/capture/read-published.ts'
import {seenByMachine, seenInCapture} from '../../src/checklist/grounds.ts'
import {judgeProbe} from '../../src/checklist/judge-probe.ts'
import type {JudgedEvidence} from '../../src/checklist/lines.ts'
import {doubtAboutAge} from '../../src/checklist/evidence-age.ts'
import {lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {logoutIsNotOffered, resultsOnUnofferedLogout} from '../../src/checklist/unoffered-logout.ts'
import {vgefosError} from '../../src/errors.ts'
import {fetchMetadata} from '../../src/login/fetch-metadata.ts'
import {isAddress} from '../../src/probe/target.ts'
import type {Source} from '../../src/report/checklist/checklist-report.ts'
import type {SeenLogin} from '../../src/report/checklist/login-check.ts'
import {judgeCapturedFlow} from '../../src/report/decoded-flow.ts'
import type {RuleResult} from '../../src/rules/evaluate.ts'
import {judgeRecording} from '../../src/rules/judge-recording.ts'
import type {Profile} from '../../src/rules/profile.ts'
import {type EntityText, type OutsideText, entityTexts} from '../../src/saml/aggregate/entity-texts.ts'
import {type CheckSchema, loadSchemas} from '../../src/saml/schema/load-schemas.ts'
import type {Text} from '../../src/text.ts'
import {say} from '../language.ts'
import type {ProbedMetadata} from './probe-metadata.ts'
import {type ReadRecording, demandOwn, latestLogins, noLoginIn, readRecordings} from './recordings.ts'

/** Where to look. Paths are as the process sees them. */
export interface Sources {
  readonly slug: string
  readonly environment: string
  /** A file, or an address when something may be fetched. */
  readonly metadata: string | undefined
  readonly recordings: readonly string[]
  readonly captures: readonly string[]
  /** Names of the organisation's own entities; without them everything in the metadata file is its own. */
  readonly entityIds: readonly string[]
  readonly offline: boolean
  /** The organisation has an IdP, so metadata of its services alone shows little. */
  readonly hasOwnIdp: boolean
  /** For how many days recordings and captures count. */
  readonly evidenceDays: number
  /** What was seen over the network; absent when nobody asked for that. The metadata is then the one that was fetched. */
  readonly probed?: ProbedMetadata | undefined
}

export interface Gathered {
  readonly judged: readonly JudgedEvidence[]
  readonly logins: readonly SeenLogin[]
  readonly sources: readonly Source[]
  /** What was named and could not be had, each a sentence. */
  readonly missed: readonly string[]
}

/** Reads everything that was named and judges it. What cannot be read is an error of its own; what cannot be fetched is told. */
export async function gather(sources: Sources, profile: Profile, now: Date): Promise<Gathered> {
  const {slug, environment, offline, metadata, evidenceDays} = sources
  const named = readRecordings(sources.recordings)
  demandOwn(named, slug, environment)
  const recordings = named.length > 0 ? named : latestLogins(slug, environment)
  const doubt = (date: string | null): Text | undefined => doubtAboutAge(date, now, evidenceDays)
  const isPublished = metadata !== undefined && isAddress(metadata)
  const check = await loadSchemas()
  const nothing = metadata === undefined || (isPublished && offline)
  const published = nothing ? undefined : await judgePublished(metadata, sources, profile, now, check)
  const captured = await Promise.all(sources.captures.map((file) => judgeCapture(file, profile, now)))
  const judged = [...recordings.flatMap((one) => judgeOneRecording(one, sources, published === undefined, profile, check)), ...captured]
  const probed = (sources.probed?.probes ?? []).map((probe) => ({evidence: seenByMachine('probe', now.toISOString()), results: judgeProbe(probe, profile)}))
  return {
    judged: [...(published ?? []), ...probed, ...judged.map((one) => ({...one, doubt: doubt(one.evidence.date)}))],
    logins: recordings.map(({login}) => ({...login, doubt: doubt(login.startedAt)})),
    sources: [
      ...(published ? [{kind: 'metadata', name: metadata ?? null, app: null, date: now.toISOString(), doubt: undefined} as const] : []),
      ...recordings.map(({file, login: {app, startedAt: date}}) => ({kind: 'recording', name: file, app, date, doubt: doubt(date)}) as const),
      ...captured.map(({evidence: {source: name, date}}) => ({kind: 'capture', name, app: null, date, doubt: doubt(date)}) as const),
    ],
    missed: isPublished && published === undefined ? [say(offline ? words.notFetched : words.noAnswer)] : [],
  }
}

async function judgePublished(
  metadata: string,
  {entityIds, probed}: Sources,
  profile: Profile,
  now: Date,
  check: CheckSchema,
): Promise<readonly JudgedEvidence[] | undefined> {
  const evidence = seenByMachine('metadata', now.toISOString())
  if (!isAddress(metadata)) {
    const {texts, otherwise} = await readPublished(metadata, process.stdin)
    const own = ownEntities([...lintMetadata(texts, now, profile, check)], entityIds)
    if (own.length === 0 && entityIds.length > 0) throw vgefosError('E_NO_SUCH_ENTITY', {source: metadata, given: entityIds.join(', ')})
    if (own.length === 0) throw vgefosError('E_BAD_METADATA', {source: metadata, reason: otherwise})
    return own.map(({results}) => ({evidence, results}))
  }
  const texts = probed ? probed.published?.texts : await fetchedTexts(metadata)
  return texts && ownEntities([...lintMetadata(texts, now, profile, check)], entityIds).map(({results}) => ({evidence, results}))
}

async function fetchedTexts(metadata: string): Promise<Iterable<EntityText | OutsideText> | undefined> {
  const [document] = await fetchMetadata([metadata])
  return document && entityTexts([Buffer.from(document.xml)])
}

function ownEntities<Linted extends {readonly entityId: string | undefined}>(
  linted: readonly Linted[],
  entityIds: readonly string[],
): readonly Linted[] {
  if (entityIds.length === 0) return linted
  return linted.filter(({entityId}) => entityId === undefined || entityIds.includes(entityId))
}

/** A login, and with it the organisation's own metadata as it was that day, unless newer was named. */
function judgeOneRecording(
  {recording}: ReadRecording,
  {slug, entityIds, hasOwnIdp}: Sources,
  withMetadata: boolean,
  profile: Profile,
  check: CheckSchema,
): readonly JudgedEvidence[] {
  const evidence = seenByMachine('recording', recording.startedAt)
  const {messages, metadata, flow} = judgeRecording(recording, profile)
  const isOwn = (entityId: string): boolean =>
    entityIds.includes(entityId) || (recording.environment.kind === 'lab' && entityId.includes(`//${slug}-`))
  // The organisation's own is judged below, by more rules, or in the document that was named.
  const others = metadata.filter(({entityId}) => !isOwn(entityId))
  const results = [...messages, ...others].flatMap((one) => one.results).concat(flow, resultsOnUnofferedLogout(recording, profile))
  const remarks = {SLO01: logoutIsNotOffered, SLO03: logoutIsNotOffered}
  if (!withMetadata) return [{evidence, results, remarks}]
  const published = recording.metadata
    .flatMap(({xml}) => [...lintMetadata(entityTexts([Buffer.from(xml)]), new Date(recording.startedAt), profile, check)])
    .filter(({entityId}) => entityId !== undefined && isOwn(entityId))
  const lacksIdp = hasOwnIdp && !published.some(({results: judged}) => judged.some(isAboutIdp))
  const counting = (judged: readonly RuleResult[]): readonly RuleResult[] => (lacksIdp ? judged.filter(({outcome}) => outcome === 'failed') : judged)
  return [{evidence, results, remarks}, ...published.map((one) => ({evidence, results: counting(one.results)}))]
}

/** MET26 asks of an IdP alone whether it has a key for signing. */
function isAboutIdp({rule, outcome}: RuleResult): boolean {
  return rule.code === 'MET26' && outcome !== 'not-applicable'
}

async function judgeCapture(file: string, profile: Profile, now: Date): Promise<JudgedEvidence> {
  const {bytes} = await readFileInput(file)
  const flow = readFlow(bytes)
  if (!flow) throw noLoginIn(file)
  const {judged} = judgeCapturedFlow(flow, [], now, undefined, profile)
  const evidence = seenInCapture(file, flow.recording?.startedAt ?? null)
  return {evidence, results: judged.messages.flatMap(({results}) => results).concat(judged.flow)}
}

const words = {
  notFetched: {
    sv: 'Metadata har en adress, och --offline hämtar ingenting. Ange filen med --metadata.',
    en: 'The metadata has an address, and --offline fetches nothing. Give the file with --metadata.',
  },
  noAnswer: {
    sv: 'Metadata gick inte att hämta. Kontrollera adressen, eller ange filen med --metadata.',
    en: 'The metadata could not be fetched. Check the address, or give the file with --metadata.',
  },
} as const
