import type {Socket} from 'node:net'
import {openSocket} from './open-socket.ts'
import {type ReachOptions, codeOf, within} from './reach.ts'
import {startTls} from './read-tls.ts'
import type {Target} from './target.ts'

/** Node and OpenSSL refuse them unless asked in so many words. */
const old = {minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0'} as const

/** Complaints of this machine's own OpenSSL: it was built without the old versions, so nothing was offered. */
const ours: ReadonlySet<string> = new Set(['ERR_SSL_NO_PROTOCOLS_AVAILABLE', 'ERR_SSL_NO_CIPHERS_AVAILABLE', 'ERR_SSL_NO_CIPHER_MATCH', 'ERR_SSL_INVALID_COMMAND'])

/**
 * What the server agrees on when TLS 1.0 and 1.1 alone are offered, or nothing: one handshake, closed at once, with no
 * request. `undefined` when it could not be told.
 */
export async function tryOldTls(target: Target, {proxy, patience, ca}: ReachOptions): Promise<readonly string[] | undefined> {
  const signal = AbortSignal.timeout(patience)
  let socket: Socket | undefined
  try {
    socket = await openSocket(target, proxy, signal)
    const secure = await within(signal, startTls(socket, target, ca, old))
    socket = secure
    return [secure.getProtocol() ?? '?']
  } catch (error) {
    const code = codeOf(error, signal)
    const isRefused = code === 'ECONNRESET' || (code.startsWith('ERR_SSL_') && !ours.has(code))
    return isRefused ? [] : undefined
  } finally {
    socket?.on('error', () => undefined).destroy()
  }
}
