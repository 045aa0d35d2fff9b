import type {Facts, KnownEntity} from '../evidence/facts.ts'
import type {InputEvidence} from '../evidence/input.ts'
import type {MessageEvidence} from '../evidence/message.ts'
import type {Recording} from '../evidence/recording.ts'
import type {AuthnRequest, EntityDescriptor, ProtocolMessage} from '../saml/model.ts'
import {type RuleResult, evaluate} from './evaluate.ts'
import {hiddenBy} from './hide.ts'
import {type Hop, hopOf} from './hop.ts'
import {rules} from './index.ts'
import {type ReceivedMessage, judgeMessage, messageEvidence} from './judge-message.ts'
import {knownEntity} from './known-entity.ts'
import {type Journey, type SentMessage, journeyOf} from './parties-of.ts'
import type {Profile} from './profile.ts'
import {byRootCause} from './order.ts'

/** Several SAML messages in the order in which they were sent, with what is known around them. Gathered, not yet judged. */
export interface JudgeableFlow {
  readonly messages: readonly FlowMessage[]
  /** Whose metadata is at hand. */
  readonly entities: readonly EntityDescriptor[]
  /** The HTTP that carried them, for the rules on a login as a whole; absent for messages found in a text. */
  readonly recording: Recording | undefined
  readonly environment: Facts['policy']['environment']
}

/** A SAML message on its way. Without `message` it could not be read, and `input` says why. */
export type FlowMessage = Omit<ReceivedMessage, 'message' | 'root'> & {
  readonly message: ProtocolMessage | undefined
  readonly root: Element | undefined
  readonly input: InputEvidence
  /** Index in the recording's exchanges. */
  readonly exchange: number | undefined
}

/** What the rules say of several messages and of the login that they make up. */
export interface JudgedFlow {
  /** In the order in which they were sent. */
  readonly messages: readonly JudgedMessage[]
  readonly flow: readonly RuleResult[]
}

export interface JudgedMessage {
  /** Index in the recording's exchanges; `undefined` for a message found in a text. */
  readonly exchange: number | undefined
  readonly hop: Hop
  readonly deliveredAt: Date | undefined
  /** `undefined` when it could not be read; then the results say why. */
  readonly message: ProtocolMessage | undefined
  readonly evidence: MessageEvidence | undefined
  /** What was known of the sender; its keys are those that signatures were checked against. */
  readonly sender: KnownEntity | undefined
  readonly results: readonly RuleResult[]
}

/** Judges every message and the login as a whole. Pure: the same flow, the same verdict. */
export function judgeFlow({messages: given, entities, recording, environment}: JudgeableFlow, profile: Profile): JudgedFlow {
  const earlier: SentMessage[] = []
  const messages = given.map((one) => {
    const sent = one.message && {message: one.message, deliveredTo: one.deliveredTo}
    const journey = sent ? journeyOf(sent, earlier, entities) : nowhere
    if (sent) earlier.push(sent)
    return judgeOne(one, journey, environment, profile)
  })
  const flow = recording ? evaluate(rules, 'flow', recording, {environment}, profile) : []
  const requests = messages.filter(({message}) => message?.kind === 'AuthnRequest')
  const causes = flow.concat(requests.flatMap(({results}) => results))
  const all = flow.concat(messages.flatMap(({results}) => results))
  const hidden = hiddenBy(all.filter(isCauseOrItsConsequence(causes)))
  const hide = (result: RuleResult): RuleResult => ({...result, hiddenBy: result.hiddenBy ?? hidden.get(result.rule.code)})
  return {messages: messages.map((one) => ({...one, results: one.results.map(hide)})), flow: flow.map(hide)}
}

/** What is wrong with the login as a whole, or with a request, explains what the answers say; an answer explains no other. */
function isCauseOrItsConsequence(causes: readonly RuleResult[]): (result: RuleResult) => boolean {
  const failed = causes.filter(({outcome}) => outcome === 'failed')
  const consequences = new Set(failed.flatMap(({rule}) => rule.hides))
  return (result) => failed.includes(result) || consequences.has(result.rule.code)
}

function judgeOne(one: FlowMessage, journey: Journey, environment: JudgeableFlow['environment'], profile: Profile): JudgedMessage {
  const {message, root, input, exchange, deliveredTo, deliveredAt} = one
  const onInput = evaluate(rules, 'input', input, {environment}, profile)
  const about = {exchange, hop: hopOf(journey, message, deliveredTo), deliveredAt, message}
  if (!message || !root) return {...about, evidence: undefined, sender: undefined, results: onInput}

  const {sender, facts} = factsOf(journey, message)
  const evidence = messageEvidence({...one, message, root}, sender?.signingCertificates ?? [])
  const onMessage = judgeMessage(evidence, {environment, ...facts}, profile)
  return {...about, evidence, sender, results: [...onInput, ...onMessage].sort(byRootCause)}
}

function factsOf({sender: from, receiver, answers}: Journey, message: ProtocolMessage) {
  const sentAs = message.kind === 'AuthnRequest' ? 'sp' : 'idp'
  const sender = from && knownEntity(from, message.kind.startsWith('Logout') ? undefined : [sentAs])
  const request = answers?.message as AuthnRequest | undefined
  return {
    sender,
    facts: {
      ...(request && {request}),
      ...(sender && {sender}),
      ...receiverOf(receiver, message, request),
    },
  }
}

/** Without metadata, the one that a response was for is known by the request that it answers: by name, and no more. */
function receiverOf(
  receiver: EntityDescriptor | undefined,
  message: ProtocolMessage,
  request: AuthnRequest | undefined,
): {readonly receiver?: KnownEntity} {
  if (receiver) return {receiver: knownEntity(receiver)}
  const entityId = message.kind === 'Response' ? request?.issuer?.value : undefined
  return entityId === undefined ? {} : {receiver: knownEntity({...unknownEntity, entityId})}
}

const unknownEntity = {
  validUntil: undefined,
  displayNames: {},
  assuranceCertifications: [],
  idp: undefined,
  sp: undefined,
} as const

const nowhere: Journey = {sender: undefined, receiver: undefined, answers: undefined}
