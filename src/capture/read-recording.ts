import type {CarriedMessage, LoginOutcome, RecordedExchange, RecordedStep, Recording} from '../evidence/recording.ts'
import {captureSent} from './capture-sent.ts'
import type {Flow} from './flow.ts'
import {fieldOf, listIn, numberIn, textIn} from './json-shape.ts'
import {recordedHeaders} from './recorded-headers.ts'
import {isWebAddress, timeOf} from './seen-request.ts'

/** The login that `test-login --output` wrote down; nothing when the file is no such recording. */
export function readRecording(json: unknown): Flow | undefined {
  const startedAt = timeOf(textIn(json, 'startedAt'))
  if (textIn(json, 'schema') !== 'vgefos.recording/1' || !startedAt) return undefined
  const exchanges = listIn(json, 'exchanges').flatMap((one) => exchangeOf(one) ?? [])
  return {
    format: 'recording',
    madeBy: textIn(json, 'tool'),
    clock: 'requests',
    clocks: [],
    withoutCookies: true,
    masked: false,
    missing: [],
    recording: recordingOf(json, startedAt, exchanges),
    messages: exchanges.flatMap(({saml, url, atMs}, exchange) => {
      if (!saml) return []
      const {encoded: value, binding} = saml
      const deliveredTo = new URL(url).origin + new URL(url).pathname
      const carrier = binding === 'redirect' ? ('url' as const) : ('parameter' as const)
      const deliveredAt = new Date(startedAt.getTime() + atMs)
      return [{...captureSent({...saml, value, carrier, deliveredTo}), exchange, line: undefined, deliveredAt, origin: 'sent'}]
    }),
  }
}

function recordingOf(json: unknown, startedAt: Date, exchanges: readonly RecordedExchange[]): Recording {
  const environment = fieldOf(json, 'environment')
  const scenario = fieldOf(json, 'scenario')
  const kind = textIn(environment, 'kind')
  return {
    schema: 'vgefos.recording/1',
    tool: textIn(json, 'tool') ?? '',
    startedAt: startedAt.toISOString(),
    durationMs: numberIn(json, 'durationMs') ?? 0,
    environment: {name: textIn(environment, 'name') ?? '', kind: kind === 'lab' || kind === 'prod' ? kind : 'test'},
    scenario: {
      organisation: textIn(scenario, 'organisation') ?? '',
      app: textIn(scenario, 'app') ?? '',
      person: textIn(scenario, 'person'),
      faults: [],
    },
    steps: listIn(json, 'steps').flatMap((one) => stepOf(one) ?? []),
    exchanges,
    metadata: listIn(json, 'metadata').flatMap((one) => {
      const [url, xml] = [textIn(one, 'url'), textIn(one, 'xml')]
      return url === undefined || xml === undefined ? [] : [{url, xml}]
    }),
    outcome: outcomeOf(fieldOf(json, 'outcome')),
  }
}

function exchangeOf(one: unknown): RecordedExchange | undefined {
  const url = textIn(one, 'url') ?? ''
  if (!isWebAddress(url)) return undefined
  return {
    atMs: numberIn(one, 'atMs') ?? 0,
    durationMs: numberIn(one, 'durationMs') ?? 0,
    method: textIn(one, 'method') ?? 'GET',
    url,
    status: numberIn(one, 'status'),
    failure: textIn(one, 'failure'),
    saml: carriedOf(fieldOf(one, 'saml')),
    seen: recordedHeaders(fieldOf(one, 'seen')),
  }
}

function carriedOf(saml: unknown): CarriedMessage | undefined {
  const [parameter, encoded] = [textIn(saml, 'parameter'), textIn(saml, 'encoded')]
  if (encoded === undefined || (parameter !== 'SAMLRequest' && parameter !== 'SAMLResponse')) return undefined
  const binding = textIn(saml, 'binding') === 'redirect' ? 'redirect' : 'post'
  return {parameter, binding, encoded, relayState: textIn(saml, 'relayState'), rawQuery: textIn(saml, 'rawQuery')}
}

const stepKinds = ['open', 'discovery', 'method', 'approval', 'return', 'signed-in'] as const
const stepStates = ['done', 'failed', 'not-reached'] as const

function stepOf(one: unknown): RecordedStep | undefined {
  const kind = stepKinds.find((known) => known === textIn(one, 'kind'))
  const state = stepStates.find((known) => known === textIn(one, 'state'))
  if (!kind || !state) return undefined
  const [startedMs, durationMs] = [numberIn(one, 'startedMs') ?? 0, numberIn(one, 'durationMs') ?? 0]
  return {kind, state, startedMs, durationMs, host: textIn(one, 'host') ?? '', notes: {}}
}

/** How it ended. Who was logged in is left where it is: no rule asks for that. */
function outcomeOf(outcome: unknown): LoginOutcome {
  const [host = '', heading = '', text = '', url = '', reason = 'recording'] = ['host', 'heading', 'text', 'url', 'reason'].map((name) => textIn(outcome, name))
  switch (textIn(outcome, 'kind')) {
    case 'signed-in':
      return {kind: 'signed-in', identity: {name: undefined, hsaId: undefined, loa: undefined, attributes: {}}}
    case 'refused':
      return {kind: 'refused', host, heading, text}
    case 'unreachable':
      return {kind: 'unreachable', host, url, reason}
    case 'not-approved':
      if (reason === 'timed-out' || reason === 'cancelled' || reason === 'expired') return {kind: 'not-approved', reason}
      return {kind: 'unclear', host, reason}
    default:
      return {kind: 'unclear', host, reason}
  }
}
