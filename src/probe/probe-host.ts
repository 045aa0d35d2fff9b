import type {AskedAddress, ProbeEvidence, Stop} from '../evidence/probe.ts'
import type {HostPlan, PlannedAddress} from './plan.ts'
import {type Reached, reach} from './reach.ts'
import {type Target, hostName} from './target.ts'
import {tryOldTls} from './try-old-tls.ts'

export interface ProbeOptions {
  readonly proxyFor: (target: Target) => URL | undefined
  /** Milliseconds for each attempt. */
  readonly patience: number
  /** Certificates in PEM to trust beside those of Node. */
  readonly ca?: readonly string[] | undefined
  readonly userAgent: string
  readonly lookedAt: Date
  /** Try also whether TLS 1.0 or 1.1 is open: a handshake more. */
  readonly withOldTls: boolean
}

/**
 * Asks each address once, one after another: nobody's servers are in a hurry to be examined. When the first does not let
 * itself be reached, the others on the same server are not asked.
 */
export async function probeHost({target, addresses}: HostPlan, options: ProbeOptions): Promise<ProbeEvidence> {
  const {lookedAt, withOldTls, ...rest} = options
  const settings = {...rest, proxy: options.proxyFor(target)}
  const seen: {readonly planned: PlannedAddress; readonly reached: Reached}[] = []
  for (const planned of addresses) {
    const request = {method: planned.method, path: pathOf(planned.url)} as const
    const reached = planned.reached ?? (await reach(target, {...settings, request}))
    seen.push({planned, reached})
    if (serverStop(reached)) break
  }
  const unasked = addresses.slice(seen.length)
  const first = seen.find(({reached}) => reached.tls !== null)?.reached ?? seen[0]?.reached
  if (!first) throw new Error('a server without addresses was planned')
  const stopped = serverStop(first)
  const speaksTls = target.isSecure && (stopped === null || (stopped.at === 'tls' && first.connectMs !== null))
  const oldTls = speaksTls && withOldTls ? await tryOldTls(target, settings) : undefined
  return {
    host: hostName(target),
    isSecure: target.isSecure,
    lookedAt,
    addresses: first.addresses,
    proxy: first.proxy,
    connectMs: first.connectMs,
    ...(first.tls && {tls: first.tls}),
    ...(oldTls !== undefined && {oldTls}),
    clockAheadMs: seen.map(({reached}) => reached.answer?.clockAheadMs ?? null).find((ahead) => ahead !== null) ?? null,
    stopped,
    documents: [],
    asked: [...seen.map(askedOf), ...unasked.map(({url, method, uses}) => ({url, method, uses, answer: null, stopped: serverStop(seen.at(-1)?.reached ?? first)}))],
  }
}

/** What keeps every address of the server from being asked. A server that is not trusted can be asked all the same. */
function serverStop({stopped, tls}: Reached): Stop | null {
  return stopped === null || stopped.at === 'http' || tls !== null ? null : stopped
}

function askedOf({planned: {url, method, uses}, reached: {answer, stopped}}: {readonly planned: PlannedAddress; readonly reached: Reached}): AskedAddress {
  if (!answer) return {url, method, uses, answer: null, stopped}
  const {status, location, strictTransport, contentType, cacheControl, etag, lastModified} = answer
  return {url, method, uses, answer: {status, location, strictTransport, contentType, cacheControl, etag, lastModified}, stopped}
}

function pathOf(url: string): string {
  const {pathname, search} = new URL(url)
  return `${pathname}${search}`
}
