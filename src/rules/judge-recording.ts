import type {CarriedMessage, RecordedMetadata, Recording} from '../evidence/recording.ts'
import type {AuthnRequest, EntityDescriptor, ProtocolMessage} from '../saml/model.ts'
import {type ReadCarried, readCarried} from '../saml/read-carried.ts'
import {readEntities} from '../saml/read-metadata.ts'
import {parseXml} from '../saml/xml.ts'
import {type RuleResult, evaluate} from './evaluate.ts'
import {hiddenBy} from './hide.ts'
import {type Hop, hopOf} from './hop.ts'
import {rules} from './index.ts'
import {judgeMessage} from './judge-message.ts'
import {knownEntity} from './known-entity.ts'
import {holdsPrivateKey} from './met/private-key-in-metadata.ts'
import {byRootCause} from './order.ts'
import {type Journey, type SentMessage, journeyOf} from './parties-of.ts'
import {type Profile, vgrHub} from './profile.ts'

/** What the rules say of a whole login. */
export interface JudgedRecording {
  readonly profile: string
  /** One for each SAML message on the wire, in order. */
  readonly messages: readonly JudgedMessage[]
  readonly metadata: readonly JudgedMetadata[]
  readonly flow: readonly RuleResult[]
  /** Failed results that no proved cause hides, root cause first. */
  readonly findings: readonly JudgedFinding[]
}

export interface JudgedMessage {
  /** Index in the recording's exchanges. */
  readonly exchange: number
  readonly hop: Hop
  readonly deliveredAt: Date
  /** `undefined` when it could not be read; then the results say why. */
  readonly message: ProtocolMessage | undefined
  readonly results: readonly RuleResult[]
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
  | {readonly kind: 'message'; readonly exchange: number; readonly hop: Hop}
  | {readonly kind: 'metadata'; readonly url: string; readonly entityId: string}
  | {readonly kind: 'flow'}

/** Judges every message, every metadata document and the login as a whole. Pure: the same recording, the same verdict. */
export function judgeRecording(recording: Recording, profile: Profile = vgrHub): JudgedRecording {
  const metadata = judgeMetadata(recording, profile)
  const messages = judgeMessages(recording, profile)
  const flow = evaluate(rules, 'flow', recording, {environment: recording.environment.kind}, profile)
  const causes = flow.concat(messages.filter(({message}) => message?.kind === 'AuthnRequest').flatMap(({results}) => results))
  const all = flow.concat(messages.flatMap(({results}) => results))
  const hidden = hiddenBy(all.filter(isCauseOrItsConsequence(causes)))
  const hide = (result: RuleResult): RuleResult => ({...result, hiddenBy: result.hiddenBy ?? hidden.get(result.rule.code)})
  const judged = {
    messages: messages.map((one) => ({...one, results: one.results.map(hide)})),
    metadata,
    flow,
  }
  return {profile: profile.name, ...judged, findings: findingsIn(judged)}
}

/** What is wrong with the login as a whole, or with a request, explains what the answers say; an answer explains no other. */
function isCauseOrItsConsequence(causes: readonly RuleResult[]): (result: RuleResult) => boolean {
  const failed = causes.filter(({outcome}) => outcome === 'failed')
  const consequences = new Set(failed.flatMap(({rule}) => rule.hides))
  return (result) => failed.includes(result) || consequences.has(result.rule.code)
}

function judgeMessages(recording: Recording, profile: Profile): readonly JudgedMessage[] {
  const entities = recording.metadata.flatMap(entitiesIn)
  const earlier: SentMessage[] = []
  return recording.exchanges.flatMap(({atMs, saml, url}, exchange) => {
    if (!saml) return []
    const read = readCarried(saml)
    const deliveredTo = withoutQuery(url)
    const deliveredAt = new Date(Date.parse(recording.startedAt) + atMs)
    const sent = read.message && {message: read.message, deliveredTo}
    const journey = sent ? journeyOf(sent, earlier, entities) : nowhere
    if (sent) earlier.push(sent)
    const results = [
      ...evaluate(rules, 'input', read.input, {}, profile),
      ...judgeRead(read, {saml, deliveredTo, deliveredAt, journey}, recording, profile),
    ].sort(byRootCause)
    return [{exchange, hop: hopOf(journey, read.message, url), deliveredAt, message: read.message, results}]
  })
}

interface Delivery {
  readonly saml: CarriedMessage
  readonly deliveredTo: string
  readonly deliveredAt: Date
  readonly journey: Journey
}

function judgeRead(
  {message, root}: ReadCarried,
  {saml, deliveredTo, deliveredAt, journey}: Delivery,
  {environment}: Recording,
  profile: Profile,
): readonly RuleResult[] {
  if (!message || !root) return []
  const sentAs = message.kind === 'AuthnRequest' ? 'sp' : 'idp'
  const {sender, receiver} = journey
  const request = journey.answers?.message as AuthnRequest | undefined
  const facts = {
    environment: environment.kind,
    ...(request && {request}),
    ...(sender && {sender: knownEntity(sender, message.kind.startsWith('Logout') ? undefined : [sentAs])}),
    ...(receiver && {receiver: knownEntity(receiver)}),
  }
  const {binding, rawQuery, relayState} = saml
  return judgeMessage({message, root, binding, rawQuery, relayState, deliveredTo, deliveredAt}, facts, profile)
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

function entitiesIn({xml}: RecordedMetadata): readonly EntityDescriptor[] {
  const {document} = parseXml(xml)
  return document ? readEntities(document.documentElement) : []
}

function findingsIn({messages, metadata, flow}: Omit<JudgedRecording, 'profile' | 'findings'>): readonly JudgedFinding[] {
  const all: readonly JudgedFinding[] = [
    ...messages.flatMap(({exchange, hop, results}) =>
      results.map((result) => ({result, where: {kind: 'message', exchange, hop} as const})),
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

const nowhere: Journey = {sender: undefined, receiver: undefined, answers: undefined}

function withoutQuery(url: string): string {
  const {origin, pathname} = new URL(url)
  return origin + pathname
}
