import {lookup} from 'node:dns/promises'
import {type Socket, isIP} from 'node:net'
import type {TLSSocket} from 'node:tls'
import type {SeenTls, Stop} from '../evidence/probe.ts'
import {type Answer, Failure, type Request, ask} from './ask.ts'
import {openSocket} from './open-socket.ts'
import {shownProxy} from './proxy.ts'
import {seenTls, startTls} from './read-tls.ts'
import type {Target} from './target.ts'

export interface ReachOptions {
  readonly proxy?: URL | undefined
  /** Milliseconds for the whole. */
  readonly patience: number
  /** Ends it earlier, when it is one of several. */
  readonly signal?: AbortSignal
  /** Certificates in PEM to trust beside those of Node. */
  readonly ca?: readonly string[] | undefined
  readonly userAgent: string
  /** HEAD for `/` unless something else is said. */
  readonly request?: Request
  /** Ask nothing of a server that is not trusted. */
  readonly onlyTrusted?: boolean
}

/** How far it came, and where it stopped. */
export interface Reached {
  readonly target: Target
  /** Empty when a proxy looks the name up. */
  readonly addresses: readonly string[]
  /** Without user and password. */
  readonly proxy: string | null
  readonly connectMs: number | null
  readonly tls: SeenTls | null
  readonly answer: Answer | null
  readonly stopped: Stop | null
}

/**
 * Looks the name up, connects once, shakes hands and asks once. Gathers and never judges, so it throws nothing: what did
 * not work is told by `stopped`.
 */
export async function reach(target: Target, {proxy, patience, signal: outer, ca, userAgent, request = {method: 'HEAD', path: '/'}, onlyTrusted = false}: ReachOptions): Promise<Reached> {
  const signal = AbortSignal.any([AbortSignal.timeout(patience), ...(outer ? [outer] : [])])
  const seen: {-readonly [Key in keyof Reached]: Reached[Key]} = {
    target,
    addresses: [],
    proxy: proxy ? shownProxy(proxy) : null,
    connectMs: null,
    tls: null,
    answer: null,
    stopped: null,
  }
  let at: Stop['at'] = 'dns'
  let socket: Socket | undefined
  try {
    if (!proxy) seen.addresses = await within(signal, addressesOf(target.host))
    at = 'connect'
    const started = performance.now()
    socket = await openSocket(target, proxy, signal)
    seen.connectMs = Math.round(performance.now() - started)
    at = 'tls'
    if (target.isSecure) {
      const secure: TLSSocket = await within(signal, startTls(socket, target, ca))
      socket = secure
      seen.tls = seenTls(secure, target)
      if (onlyTrusted && seen.tls.distrust !== null) throw new Failure(seen.tls.distrust)
    }
    at = 'http'
    const answer = await ask(socket, target, request, userAgent, signal)
    // A body without a stated length ends where its connection does, also when it was we who ended that.
    if (signal.aborted) throw new Failure('ETIMEDOUT')
    seen.answer = answer
  } catch (error) {
    seen.stopped = {at, code: codeOf(error, signal)}
  } finally {
    // What comes after the answer is nobody's concern.
    socket?.on('error', () => undefined).destroy()
  }
  return seen
}

async function addressesOf(host: string): Promise<readonly string[]> {
  if (isIP(host) !== 0) return [host]
  if (host.endsWith('.localhost')) return ['127.0.0.1']
  return (await lookup(host, {all: true})).map(({address}) => address)
}

/** The name service and the handshake know no signal. */
export function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('time is out'))
    })
    work.then(resolve, reject)
  })
}

/** The system's own name of the failure, the same for one cause whichever call met it. */
export function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'ETIMEDOUT'
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
