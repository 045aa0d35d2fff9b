import http, {type IncomingHttpHeaders, type IncomingMessage} from 'node:http'
import type {Socket} from 'node:net'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import {openSocket} from './open-socket.ts'
import {seenTls, startTls} from './read-tls.ts'
import {type Target, targetName, targetOf} from './target.ts'

export interface FetchOptions {
  readonly proxyFor: (target: Target) => URL | undefined
  /** Milliseconds for the whole, redirects among it. */
  readonly patience: number
  /** Bytes that the document may have, unpacked. */
  readonly limit: number
  /** Certificates in PEM to trust beside those of Node. */
  readonly ca?: readonly string[] | undefined
  readonly userAgent: string
}

/** A document, and what the server said of it. */
export interface FetchedDocument {
  /** Where it was in the end. */
  readonly url: string
  /** The addresses that sent on, first the one that was asked for. */
  readonly redirects: readonly string[]
  readonly contentType: string | null
  readonly cacheControl: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly bytes: Buffer
}

/** Why a document could not be had: the system's or OpenSSL's code, `HTTP_404`, or one of ours; and from whom. */
export class FetchFailure extends Error {
  readonly code: string
  readonly host: string

  constructor(code: string, host: string, cause?: unknown) {
    super(`${code} from ${host}`, {cause})
    this.code = code
    this.host = host
  }
}

const mostRedirects = 5

/**
 * Fetches one document: one try, over TLS that is trusted, along redirects but never from https to http. Throws
 * E_BAD_ADDRESS for what is no address, else FetchFailure.
 */
export async function fetchDocument(address: string, options: FetchOptions): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(options.patience)
  const redirects: string[] = []
  for (let url = address; ; ) {
    const target = targetOf(url)
    const {status, headers, bytes} = await getOnce(new URL(url), target, options, signal)
    if (![301, 302, 303, 307, 308].includes(status)) {
      if (status !== 200 || !bytes) throw new FetchFailure(`HTTP_${String(status)}`, target.host)
      return {
        url,
        redirects,
        contentType: headers['content-type'] ?? null,
        cacheControl: headers['cache-control'] ?? null,
        etag: headers.etag ?? null,
        lastModified: headers['last-modified'] ?? null,
        bytes,
      }
    }
    redirects.push(url)
    if (redirects.length > mostRedirects) throw new FetchFailure('TOO_MANY_REDIRECTS', target.host)
    url = nextAddress(headers.location, url, target)
  }
}

function nextAddress(location: string | undefined, from: string, {host, isSecure}: Target): string {
  const next = location !== undefined && URL.canParse(location, from) ? new URL(location, from) : undefined
  if (next?.protocol !== 'https:' && next?.protocol !== 'http:') throw new FetchFailure('BAD_REDIRECT', host)
  if (isSecure && next.protocol === 'http:') throw new FetchFailure('REDIRECT_TO_HTTP', host)
  return next.href
}

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Only of an answer that holds the document. */
  readonly bytes: Buffer | undefined
}

async function getOnce(url: URL, target: Target, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  let socket: Socket | undefined
  try {
    socket = await openSocket(target, options.proxyFor(target), signal)
    // The handshake knows no signal of its own; a destroyed socket ends it.
    signal.addEventListener('abort', () => socket?.destroy())
    if (target.isSecure) {
      const secure = await startTls(socket, target, options.ca)
      socket = secure
      const {distrust} = seenTls(secure)
      if (distrust !== null) throw new FetchFailure(distrust, target.host)
    }
    const answer = await asked(socket, url, target, options.userAgent, signal)
    const {statusCode: status = 0, headers} = answer
    const bytes = status === 200 ? await bodyOf(answer, target, options.limit) : undefined
    // A body without a stated length ends where its connection does, also when it was we who ended that.
    if (signal.aborted) throw new FetchFailure('ETIMEDOUT', target.host)
    return {status, headers, bytes}
  } catch (error) {
    if (error instanceof FetchFailure) throw error
    throw new FetchFailure(signal.aborted ? 'ETIMEDOUT' : codeOf(error), target.host, error)
  } finally {
    socket?.on('error', () => undefined).destroy()
  }
}

function asked(socket: Socket, url: URL, target: Target, userAgent: string, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    host: url.host || targetName(target),
    'user-agent': userAgent,
    accept: 'application/samlmetadata+xml, application/xml;q=0.9, */*;q=0.1',
    'accept-encoding': 'gzip',
    connection: 'close',
  }
  return new Promise((resolve, reject) => {
    const request = http.request({createConnection: () => socket, method: 'GET', path: `${url.pathname}${url.search}`, headers, signal})
    request.once('error', reject)
    request.once('response', resolve)
    request.end()
  })
}

async function bodyOf(answer: IncomingMessage, {host}: Target, limit: number): Promise<Buffer> {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  if (!['identity', 'gzip', 'x-gzip'].includes(encoding)) throw new FetchFailure('BAD_ENCODING', host)
  const parts: Buffer[] = []
  let size = 0
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const part of source) {
      size += part.length
      if (size > limit) return
      parts.push(part)
    }
  }
  try {
    await (encoding === 'identity' ? pipeline(answer, collect) : pipeline(answer, createGunzip(), collect))
  } catch (error) {
    // To stop reading early is an error to a pipeline, and which one depends on what was under way.
    if (size <= limit) throw error
  }
  if (size > limit) throw new FetchFailure('TOO_LARGE', host)
  return Buffer.concat(parts)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
}
