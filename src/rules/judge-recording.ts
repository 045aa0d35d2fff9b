import type {RecordedMetadata, Recording} from '../evidence/recording.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {readCarried} from '../saml/read-carried.ts'
import {markIn} from '../saml/redaction-mark.ts'
import {readEntities} from '../saml/read-metadata.ts'
import {parseXml} from '../saml/xml.ts'
import {type RuleResult, evaluate} from './evaluate.ts'
import type {Hop} from './hop.ts'
import {rules} from './index.ts'
import {type FlowMessage, type JudgedFlow, judgeFlow} from './judge-flow.ts'
import {knownEntity} from './known-entity.ts'
import {holdsPrivateKey} from './met/private-key-in-metadata.ts'
import {byRootCause} from './order.ts'
import {type Profile, vgrHub} from './profile.ts'

/** What the rules say of a whole login. */
export interface JudgedRecording extends JudgedFlow {
  readonly profile: string
  readonly metadata: readonly JudgedMetadata[]
  /** Failed results that no proved cause hides, root cause first. */
  readonly findings: readonly JudgedFinding[]
}

export interface JudgedMetadata {
  readonly url: string
  readonly entityId: string
  readonly results: readonly RuleResult[]
}

export interface JudgedFinding {
  readonly result: RuleResult
  readonly where: Where
}

export type Where =
  | {
      readonly kind: 'message'
      /** Which message, counted from 0. */
      readonly index: number
      /** Index in the recording's exchanges. */
      readonly exchange: number | undefined
      readonly hop: Hop
    }
  | {readonly kind: 'metadata'; readonly url: string; readonly entityId: string}
  | {readonly kind: 'flow'}

/** Judges every message, every metadata document and the login as a whole. Pure: the same recording, the same verdict. */
export function judgeRecording(recording: Recording, profile: Profile = vgrHub): JudgedRecording {
  const metadata = judgeMetadata(recording, profile)
  const judged = judgeFlow(
    {
      messages: messagesIn(recording),
      entities: recording.metadata.flatMap(entitiesIn),
      recording,
      environment: recording.environment.kind,
    },
    profile,
  )
  return {profile: profile.name, ...judged, metadata, findings: findingsIn(judged, metadata)}
}

function messagesIn({exchanges, startedAt}: Recording): readonly FlowMessage[] {
  return exchanges.flatMap(({atMs, saml, url}, exchange) => {
    if (!saml) return []
    const {binding, rawQuery, relayState} = saml
    const deliveredAt = new Date(Date.parse(startedAt) + atMs)
    const read = readCarried(saml)
    const redacted = read.root !== undefined && markIn(read.root) !== undefined
    return [{...read, redacted, exchange, binding, rawQuery, relayState, deliveredTo: withoutQuery(url), deliveredAt}]
  })
}

function judgeMetadata(recording: Recording, profile: Profile): readonly JudgedMetadata[] {
  const readAt = new Date(recording.startedAt)
  return recording.metadata.flatMap((document) => {
    const holds = holdsPrivateKey(document.xml)
    return entitiesIn(document).map((entity) => {
      const {signingCertificates} = knownEntity(entity)
      const results = evaluate(rules, 'metadata', {entity, signingCertificates, readAt, holdsPrivateKey: holds}, {}, profile)
      return {url: document.url, entityId: entity.entityId, results}
    })
  })
}

/** The entities that a recorded document describes; none when it is no metadata. */
export function entitiesIn({xml}: RecordedMetadata): readonly EntityDescriptor[] {
  const {document} = parseXml(xml)
  return document ? readEntities(document.documentElement) : []
}

/** What failed and is no mere consequence, root cause first. */
export function findingsIn({messages, flow}: JudgedFlow, metadata: readonly JudgedMetadata[] = []): readonly JudgedFinding[] {
  const all: readonly JudgedFinding[] = [
    ...messages.flatMap(({exchange, hop, results}, index) =>
      results.map((result) => ({result, where: {kind: 'message', index, exchange, hop} as const})),
    ),
    ...metadata.flatMap(({url, entityId, results}) =>
      results.map((result) => ({result, where: {kind: 'metadata', url, entityId} as const})),
    ),
    ...flow.map((result) => ({result, where: {kind: 'flow'} as const})),
  ]
  return all
    .filter(({result}) => result.outcome === 'failed' && result.hiddenBy === undefined)
    .sort((a, b) => byRootCause(a.result, b.result))
}

function withoutQuery(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}
