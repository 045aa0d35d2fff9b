import {type DecodeResult, decodePost, decodeRedirect} from '../../src/saml/decode.ts'
import type {AuthnRequest} from '../../src/saml/model.ts'
import {readMessage} from '../../src/saml/read-message.ts'
import {parseXml} from '../../src/saml/xml.ts'
import type {Question} from '../draft.ts'
import {type Provider, type Providers, replyAddresses} from '../providers.ts'
import {type RefusalPage, refusal} from './refusals.ts'
import {judgeRedirectSignature, judgeXmlSignature} from './signature.ts'

/** A request as it came in, by either binding. */
export type Delivery =
  | {readonly binding: 'redirect'; readonly rawQuery: string}
  | {readonly binding: 'post'; readonly samlRequest: string | undefined; readonly relayState: string | undefined}

/** A request that may be answered. */
export interface Accepted {
  readonly request: AuthnRequest
  readonly question: Question
  readonly provider: Provider
  readonly relayState: string | undefined
}

export interface Reception {
  /** Address that the request came to. */
  readonly endpoint: string
  readonly providers: Providers
  readonly now: Date
}

export type Received =
  | {readonly accepted: Accepted; readonly refused?: never}
  | {readonly accepted?: never; readonly refused: RefusalPage}

const maxAge = 180_000
const skew = 30_000

/** Decodes, reads and judges a request. A refusal is for the user's eyes: there is nobody else to answer. */
export function receiveRequest(delivery: Delivery, reception: Reception): Received {
  const {parameter, relayState} = parametersOf(delivery)
  if (parameter === undefined || parameter === '') return {refused: refusal('no-request', {})}
  const decoded: DecodeResult = delivery.binding === 'redirect' ? decodeRedirect(parameter) : decodePost(parameter)
  if (!decoded.xml) return {refused: refusal('unreadable', {detail: decoded.problem})}

  const xml = decoded.xml.toString('utf8')
  const {document, problem} = parseXml(xml)
  if (!document) return {refused: refusal('unreadable', {detail: problem.fault})}
  const root = document.documentElement
  const request = readMessage(root)
  if (request?.kind !== 'AuthnRequest') return {refused: refusal('not-a-request', {detail: root.localName})}

  const issuer = request.issuer?.value ?? ''
  const provider = reception.providers.find(issuer)
  if (!provider) return {refused: refusal('unknown-issuer', {issuer: issuer === '' ? '–' : issuer})}
  const verdict =
    delivery.binding === 'redirect'
      ? judgeRedirectSignature(delivery.rawQuery, provider.sp)
      : judgeXmlSignature(xml, root, provider.sp)
  return judge(request, provider, verdict, relayState, reception)
}

function judge(
  request: AuthnRequest,
  provider: Provider,
  signature: 'good' | 'bad' | 'absent',
  relayState: string | undefined,
  {endpoint, now}: Reception,
): Received {
  const issuer = provider.entityId
  const mustBeSigned = ['true', '1'].includes(provider.sp.authnRequestsSigned ?? '')
  if (signature === 'bad') return {refused: refusal('bad-signature', {issuer})}
  if (signature === 'absent' && mustBeSigned) return {refused: refusal('not-signed', {issuer})}

  const {id, version, issueInstant, destination} = request
  if (version !== '2.0') return {refused: refusal('not-a-request', {detail: `Version ${version ?? '–'}`})}
  if (id === undefined || id === '') return {refused: refusal('not-a-request', {detail: 'ID –'})}
  if (destination !== undefined && destination !== endpoint)
    return {refused: refusal('wrong-destination', {actual: destination, expected: endpoint})}
  if (!isCurrent(issueInstant, now))
    return {refused: refusal('stale', {actual: issueInstant ?? '–', now: now.toISOString()})}

  const {acsUrl, asked} = replyAddress(request, provider)
  if (acsUrl === undefined) return {refused: refusal('unregistered-reply-address', {actual: asked, issuer})}
  return {accepted: {request, provider, relayState, question: {id, issuer, acsUrl}}}
}

function parametersOf(delivery: Delivery): {parameter: string | undefined; relayState: string | undefined} {
  if (delivery.binding === 'post') return {parameter: delivery.samlRequest, relayState: delivery.relayState}
  const query = new URLSearchParams(delivery.rawQuery)
  return {parameter: query.get('SAMLRequest') ?? undefined, relayState: query.get('RelayState') ?? undefined}
}

function isCurrent(issueInstant: string | undefined, now: Date): boolean {
  const age = now.getTime() - Date.parse(issueInstant ?? '')
  return age <= maxAge + skew && age >= -skew
}

/** The address asked for if registered, the one of the index asked for, else the default (SAML Metadata 2.2.3). */
function replyAddress(
  {assertionConsumerServiceUrl: url, assertionConsumerServiceIndex: index}: AuthnRequest,
  provider: Provider,
): {acsUrl: string | undefined; asked: string} {
  if (url !== undefined) return {acsUrl: replyAddresses(provider).find((address) => address === url), asked: url}
  const known = replyAddresses(provider)
  const endpoints = provider.sp.assertionConsumers.filter(({location}) => known.includes(location ?? ''))
  if (index !== undefined)
    return {acsUrl: endpoints.find((endpoint) => endpoint.index === index)?.location, asked: `index ${index}`}
  const chosen = endpoints.find(({isDefault}) => ['true', '1'].includes(isDefault ?? '')) ?? endpoints[0]
  return {acsUrl: chosen?.location, asked: '–'}
}
