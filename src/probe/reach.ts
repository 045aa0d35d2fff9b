import {lookup} from 'node:dns/promises'
import http from 'node:http'
import {type Socket, isIP} from 'node:net'
import type {TLSSocket} from 'node:tls'
import {openSocket} from './open-socket.ts'
import {shownProxy} from './proxy.ts'
import {type SeenTls, seenTls, startTls} from './read-tls.ts'
import {type Target, targetName} from './target.ts'

export interface ReachOptions {
  readonly proxy?: URL | undefined
  /** Milliseconds for the whole. */
  readonly patience: number
  /** Certificates in PEM to trust beside those of Node. */
  readonly ca?: readonly string[] | undefined
  readonly userAgent: string
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
  /** Milliseconds that their clock is ahead of ours, give or take half a second and the time on the way. */
  readonly clockAheadMs: number | null
  readonly stopped: {readonly at: 'dns' | 'connect' | 'tls' | 'http'; readonly code: string} | null
}

/**
 * Looks the name up, connects once, shakes hands and asks once with HEAD for `/`. Gathers and never judges, so it throws
 * nothing: what did not work is told by `stopped`.
 */
export async function reach(target: Target, {proxy, patience, ca, userAgent}: ReachOptions): Promise<Reached> {
  const signal = AbortSignal.timeout(patience)
  const seen: {-readonly [Key in keyof Reached]: Reached[Key]} = {
    target,
    addresses: [],
    proxy: proxy ? shownProxy(proxy) : null,
    connectMs: null,
    tls: null,
    clockAheadMs: null,
    stopped: null,
  }
  let at: NonNullable<Reached['stopped']>['at'] = 'dns'
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
      seen.tls = seenTls(secure)
    }
    at = 'http'
    seen.clockAheadMs = await clockAhead(socket, target, userAgent, signal)
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
function within<Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(new Error('time is out'))
    })
    work.then(resolve, reject)
  })
}

/** `null` when the answer has no time of its own: a cache (Age) tells an old one. */
function clockAhead(socket: Socket, target: Target, userAgent: string, signal: AbortSignal): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const before = Date.now()
    const headers = {host: targetName(target).replace(/:(443|80)$/, ''), 'user-agent': userAgent, connection: 'close'}
    const asked = http.request({createConnection: () => socket, method: 'HEAD', path: '/', headers, signal})
    asked.once('error', reject)
    asked.once('response', ({headers: {date, age}}) => {
      const theirs = date === undefined || age !== undefined ? Number.NaN : Date.parse(date)
      const middle = (before + Date.now()) / 2
      // The header tells whole seconds: on average half of one has passed.
      resolve(Number.isNaN(theirs) ? null : Math.round(theirs + 500 - middle))
    })
    asked.end()
  })
}

/** The system's own name of the failure, the same for one cause whichever call met it. */
function codeOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'ETIMEDOUT'
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
