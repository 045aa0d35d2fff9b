import type {CarriedMessage, LoginOutcome, RecordedExchange, Recording} from '../evidence/recording.ts'
import {captureText} from './capture.ts'
import {type SentParameter, captureDecoded, captureSent} from './capture-sent.ts'
import type {CapturedMessage, Flow, HostClock} from './flow.ts'
import {textOfPage} from './text-of-page.ts'
import {type SamlForm, samlForms} from './form-of-page.ts'
import {hostClocks} from './host-clocks.ts'
import {withoutCookies} from './seen-headers.ts'
import {inForm, inQuery} from './sent-parameter.ts'
import type {SeenRequest} from './seen-request.ts'

type About = Pick<Flow, 'format' | 'madeBy' | 'masked' | 'clock'>

/** The SAML in what a program saw of a login, request by request in the order in which they were made. */
export function flowOfRequests(requests: readonly SeenRequest[], about: About): Flow {
  const clocks = hostClocks(requests)
  const hasCookies = requests.some(({hasCookie}) => hasCookie)
  const pages: SamlForm[] = []
  const found = requests.map((request, exchange) => {
    const sent = inQuery(request.url) ?? inForm(request.body, request.url)
    const form = sent || request.method !== 'POST' || request.body ? undefined : lastFormTo(request.url, pages)
    const parameter = sent ?? inPage(form, request.url)
    if (request.page !== undefined) pages.push(...samlForms(request.page, request.url))
    return {request, exchange, parameter, isFromPage: !sent && form !== undefined}
  })
  return {
    ...about,
    clock: requests.some((request) => timeOf(request) !== undefined) ? about.clock : 'none',
    clocks,
    withoutCookies: !hasCookies,
    recording: recordingOf(found, hasCookies),
    messages: found.flatMap((one) => capturedIn(one, clocks)),
    missing: found.flatMap(({request, parameter}) => (isEmptyPost(request) && !parameter && !request.decoded ? [request.url] : [])),
  }
}

interface Found {
  readonly request: SeenRequest
  readonly exchange: number
  readonly parameter: SentParameter | undefined
  readonly isFromPage: boolean
}

function lastFormTo(url: string, pages: readonly SamlForm[]): SamlForm | undefined {
  const {href} = new URL(url)
  return pages.findLast(({action}) => action === href)
}

function inPage(form: SamlForm | undefined, url: string): SentParameter | undefined {
  const found = inForm(form?.body, url)
  return found && {...found, carrier: 'html'}
}

function capturedIn({request, exchange, parameter, isFromPage}: Found, clocks: readonly HostClock[]): readonly CapturedMessage[] {
  const about = {exchange, line: undefined, deliveredAt: deliveredAt(request, clocks)}
  if (parameter) return [{...captureSent(parameter), ...about, origin: isFromPage ? 'page' : 'sent'}]
  const {origin, pathname} = new URL(request.url)
  const artifact = [request.url, request.body ?? ''].find((text) => /SAMLart=|wresult=/.test(text))
  if (artifact !== undefined) return [{...captureText(artifact, 'utf-8', 'recording'), ...about, origin: 'sent'}]
  if (request.decoded === undefined || request.decoded.trim() === '') return []
  const delivery = {
    parameter: undefined,
    binding: request.method === 'POST' ? ('post' as const) : ('redirect' as const),
    deliveredTo: origin + pathname,
    relayState: undefined,
    rawQuery: undefined,
  }
  return [{...captureDecoded(request.decoded, 'xml', delivery), ...about, origin: 'decoded'}]
}

/** By the receiver's clock, which is the one that it judges by: the file's time put right, else the Date header. */
function deliveredAt({startedAt, answeredAt, url}: SeenRequest, clocks: readonly HostClock[]): Date | undefined {
  if (!startedAt) return answeredAt
  const {host} = new URL(url)
  const {aheadSeconds = 0} = clocks.find((clock) => clock.host === host) ?? {}
  return new Date(startedAt.getTime() + aheadSeconds * 1000)
}

/** A form that was posted to what looks like a place for SAML, without its content. */
function isEmptyPost({method, body, url}: SeenRequest): boolean {
  return method === 'POST' && !body && /(acs|saml|sso|slo|adfs|assertionconsumer)/i.test(new URL(url).pathname)
}

/** No rule asks what kind of environment it was, and nobody saw what the browser had to do. */
function recordingOf(found: readonly Found[], hasCookies: boolean): Recording {
  const [first = 0] = found.flatMap(({request}) => timeOf(request) ?? [])
  let atMs = 0
  const exchanges = found.map(({request, parameter}): RecordedExchange => {
    // What has no time of its own was seen after what stands before it.
    atMs = Math.max(0, (timeOf(request) ?? first + atMs) - first)
    const {method, url, status, durationMs} = request
    const seen = request.seen && (hasCookies ? request.seen : withoutCookies(request.seen))
    return {atMs, durationMs, method, url, status, failure: undefined, saml: parameter && carried(parameter), seen}
  })
  const last = exchanges.at(-1)
  return {
    schema: 'vgefos.recording/1',
    tool: 'capture',
    startedAt: new Date(first).toISOString(),
    durationMs: (last?.atMs ?? 0) + (last?.durationMs ?? 0),
    environment: {name: 'capture', kind: 'test'},
    scenario: {organisation: '', app: '', person: undefined, faults: []},
    steps: [],
    exchanges,
    metadata: [],
    outcome: outcomeOf(found),
  }
}

/** Nobody saw how it ended, unless the last page says that something went wrong. */
function outcomeOf(found: readonly Found[]): LoginOutcome {
  const last = found.findLast(({request}) => request.page !== undefined)?.request
  if (!last || ((last.status ?? 0) < 400 && !tellsOfError(last.page ?? ''))) return {kind: 'unclear', host: '', reason: 'capture'}
  return {kind: 'refused', host: new URL(last.url).host, ...textOfPage(last.page ?? '')}
}

/** AD FS and Entra show their errors with status 200. */
function tellsOfError(page: string): boolean {
  return /\b(?:MSIS\d{4}|AADSTS\d{5,8})\b|(?:Activity|Aktivitets)[- ]?ID:/i.test(page)
}

function timeOf({startedAt, answeredAt}: SeenRequest): number | undefined {
  return (startedAt ?? answeredAt)?.getTime()
}

function carried({parameter = 'SAMLResponse', binding, value, relayState, rawQuery}: SentParameter): CarriedMessage {
  return {parameter, binding: binding === 'redirect' ? 'redirect' : 'post', encoded: value, relayState, rawQuery}
}
