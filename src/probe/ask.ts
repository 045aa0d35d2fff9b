import http, {type IncomingHttpHeaders, type IncomingMessage} from 'node:http'
import type {Socket} from 'node:net'
import {pipeline} from 'node:stream/promises'
import {createGunzip} from 'node:zlib'
import type {SeenAnswer} from '../evidence/probe.ts'
import {type Target, hostName} from './target.ts'

/** One request. Without a `limit` the answer's body is not read. */
export interface Request {
  readonly method: 'HEAD' | 'GET'
  /** Path and query. */
  readonly path: string
  readonly accept?: string
  /** Bytes that the body of a 200 may have, unpacked. */
  readonly limit?: number
}

export interface Answer extends SeenAnswer {
  /** Milliseconds that their clock is ahead of ours, give or take half a second and the time on the way; `null` when it is not told. */
  readonly clockAheadMs: number | null
  readonly bytes: Buffer | undefined
}

/** A failure that the system has no name of. */
export class Failure extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Asks once on a connection that is there already. Rejects with the system's error, or with a Failure. */
export async function ask(socket: Socket, target: Target, request: Request, userAgent: string, signal: AbortSignal): Promise<Answer> {
  const before = Date.now()
  const answer = await headOf(socket, target, request, userAgent, signal)
  const middle = (before + Date.now()) / 2
  const {statusCode: status = 0, headers} = answer
  const bytes = status === 200 && request.limit !== undefined ? await bodyOf(answer, request.limit) : undefined
  return {
    status,
    location: headers.location ?? null,
    strictTransport: headers['strict-transport-security'] ?? null,
    contentType: headers['content-type'] ?? null,
    cacheControl: headers['cache-control'] ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    clockAheadMs: clockAhead(headers, middle),
    bytes,
  }
}

function headOf(socket: Socket, target: Target, {method, path, accept, limit}: Request, userAgent: string, signal: AbortSignal): Promise<IncomingMessage> {
  const headers = {
    host: hostName(target),
    'user-agent': userAgent,
    ...(accept === undefined ? {} : {accept}),
    ...(limit === undefined ? {} : {'accept-encoding': 'gzip'}),
    connection: 'close',
  }
  return new Promise((resolve, reject) => {
    const asked = http.request({createConnection: () => socket, method, path, headers, signal})
    asked.once('error', reject)
    asked.once('response', resolve)
    asked.end()
  })
}

/** A cache (Age) tells an old time. */
function clockAhead({date, age}: IncomingHttpHeaders, ours: number): number | null {
  const theirs = date === undefined || age !== undefined ? Number.NaN : Date.parse(date)
  // The header tells whole seconds: on average half of one has passed.
  return Number.isNaN(theirs) ? null : Math.round(theirs + 500 - ours)
}

async function bodyOf(answer: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = answer.headers['content-encoding'] ?? 'identity'
  if (!['identity', 'gzip', 'x-gzip'].includes(encoding)) throw new Failure('BAD_ENCODING')
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
  if (size > limit) throw new Failure('TOO_LARGE')
  return Buffer.concat(parts)
}
