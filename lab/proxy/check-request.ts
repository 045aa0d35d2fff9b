import type {AuthnRequest, Endpoint, EntityDescriptor} from '../../src/saml/model.ts'
import {binding, nameIdFormat} from '../../src/saml/names.ts'
import {readMessage} from '../../src/saml/read-message.ts'
import type {Refusal} from '../sp/refusal.ts'
import type {IncomingRequest} from './incoming-request.ts'
import {type Levels, levelsUpward} from './levels.ts'
import {type Objection, objections} from './objections.ts'
import type {RequestRefusal} from './request-refusal.ts'

/** A request from below that has passed the checks, reduced to what decides what happens next. */
export interface ServiceRequest {
  readonly id: string
  readonly service: EntityDescriptor
  /** Where the answer goes: an address from the service's metadata. */
  readonly acsUrl: string
  readonly relayState: string | undefined
  readonly levels: readonly string[]
  readonly forceAuthn: boolean
  readonly isPassive: boolean
  /** Who has asked further down. */
  readonly requesterIds: readonly string[]
  /** How many more proxies the request may pass. */
  readonly proxyCount: number | undefined
}

/** `objection`: the asker is trusted, but what it asks for cannot be had, and it should be told so. */
export type RequestVerdict =
  | {readonly request: ServiceRequest; readonly objection: Objection | undefined; readonly refusal?: never}
  | {readonly refusal: Refusal<RequestRefusal>}

interface Receiver {
  readonly ssoUrl: string
  readonly services: readonly EntityDescriptor[]
  readonly levels: Levels
}

const freshMs = 300_000

/** Who asks, did it sign, was it sent here, may the answer go there: in that order, and only then what it asks for. */
export function checkRequest(incoming: IncomingRequest, receiver: Receiver, now = new Date()): RequestVerdict {
  const message = readMessage(incoming.root)
  if (message?.kind !== 'AuthnRequest') return refuse('not-an-authn-request', incoming.root.nodeName)
  const issuer = message.issuer?.value ?? ''
  const service = receiver.services.find((candidate) => candidate.entityId === issuer)
  if (!service) return refuse('service-is-unknown', issuer)
  const unsigned = unsignedBecause(incoming, service)
  if (unsigned) return refuse(unsigned, incoming.weakAlgorithm ?? issuer)
  if (message.destination !== receiver.ssoUrl)
    return refuse('destination-is-elsewhere', `expected ${receiver.ssoUrl}, got ${message.destination ?? 'nothing'}`)
  const acsUrl = replyAddress(message, service)
  if (acsUrl === undefined) {
    const {assertionConsumerServiceUrl: url, assertionConsumerServiceIndex: index = ''} = message
    return refuse('reply-address-not-registered', url ?? `index ${index}`)
  }
  if ((message.protocolBinding ?? binding.post) !== binding.post)
    return refuse('reply-binding-not-supported', message.protocolBinding ?? '')
  if (!(Math.abs(Date.parse(message.issueInstant ?? '') - now.getTime()) < freshMs))
    return refuse('request-is-not-fresh', `IssueInstant ${message.issueInstant ?? 'missing'}`)
  if (message.id === undefined || message.id === '') return refuse('request-is-unreadable', 'ID is missing')

  const request: ServiceRequest = {
    id: message.id,
    service,
    acsUrl,
    relayState: incoming.relayState,
    levels: message.requestedAuthnContext?.classRefs ?? [],
    forceAuthn: isTrue(message.forceAuthn),
    isPassive: isTrue(message.isPassive),
    requesterIds: message.requesterIds,
    proxyCount: message.proxyCount === undefined ? undefined : Number(message.proxyCount),
  }
  return {request, objection: objectionTo(message, request, receiver.levels)}
}

function unsignedBecause(incoming: IncomingRequest, service: EntityDescriptor): RequestRefusal | undefined {
  const verdict = service.sp && incoming.judgeSignature(service.sp)
  if (verdict === 'absent') return 'request-is-unsigned'
  if (verdict !== 'good') return 'request-signed-by-unknown-key'
  return incoming.weakAlgorithm === undefined ? undefined : 'signature-algorithm-is-weak'
}

function objectionTo(message: AuthnRequest, request: ServiceRequest, levels: Levels): Objection | undefined {
  const {comparison = 'exact'} = message.requestedAuthnContext ?? {}
  if (message.version !== '2.0') return objections.otherVersion
  if (comparison !== 'exact') return objections.notExact
  if (levelsUpward(levels, request.levels).length === 0) return objections.noLevel
  if (!supportedFormats.includes(message.nameIdPolicy?.format)) return objections.otherNameId
  if (request.proxyCount === 0) return objections.noMoreProxies
  return undefined
}

const supportedFormats: readonly (string | undefined)[] = [undefined, nameIdFormat.transient, nameIdFormat.unspecified]

/** SAML Profiles 4.1.4.1: an address or an index, and either must be in the metadata; else the default one. */
function replyAddress(message: AuthnRequest, service: EntityDescriptor): string | undefined {
  const {assertionConsumerServiceUrl: url, assertionConsumerServiceIndex: index} = message
  const registered = (service.sp?.assertionConsumers ?? []).filter((endpoint) => endpoint.binding === binding.post)
  if (url !== undefined && index !== undefined) return undefined
  if (url !== undefined) return registered.find((endpoint) => endpoint.location === url)?.location
  if (index !== undefined) return registered.find((endpoint) => endpoint.index === index)?.location
  return (registered.find(isDefault) ?? registered[0])?.location
}

function isDefault(endpoint: Endpoint): boolean {
  return isTrue(endpoint.isDefault)
}

function isTrue(value: string | undefined): boolean {
  return value === 'true' || value === '1'
}

function refuse(code: RequestRefusal, detail: string): RequestVerdict {
  return {refusal: {code, detail}}
}
