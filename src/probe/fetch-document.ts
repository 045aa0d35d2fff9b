import {type Reached, reach} from './reach.ts'
import {type Target, targetOf} from './target.ts'

export interface FetchOptions {
  readonly proxyFor: (target: Target) => URL | undefined
  /** Milliseconds for the whole, redirects among it. */
  readonly patience: number
  /** Bytes that the document may have, unpacked. */
  readonly limit: number
  /** Certificates in PEM to trust beside those of Node. */
  readonly ca?: readonly string[] | undefined
  readonly userAgent: string
  /** How many times it may be sent on; 5 unless said otherwise. */
  readonly redirects?: number
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
  /** What was seen on the way to each of the addresses, in order. */
  readonly seen: readonly Reached[]
}

/** Why a document could not be had: the system's or OpenSSL's code, `HTTP_404`, or one of ours; and from whom. */
export class FetchFailure extends Error {
  readonly code: string
  readonly host: string
  /** What was seen before it failed. */
  readonly seen: readonly Reached[]

  constructor(code: string, host: string, seen: readonly Reached[]) {
    super(`${code} from ${host}`)
    this.code = code
    this.host = host
    this.seen = seen
  }
}

const accept = 'application/samlmetadata+xml, application/xml;q=0.9, */*;q=0.1'

/**
 * Fetches one document: one try, over TLS that is trusted, along redirects but never from https to http. Throws
 * E_BAD_ADDRESS for what is no address, else FetchFailure.
 */
export async function fetchDocument(address: string, {proxyFor, patience, limit, ca, userAgent, redirects: most = 5}: FetchOptions): Promise<FetchedDocument> {
  const signal = AbortSignal.timeout(patience)
  const redirects: string[] = []
  const seen: Reached[] = []
  for (let url = address; ; ) {
    const target = targetOf(url)
    const fail = (code: string): FetchFailure => new FetchFailure(code, target.host, seen)
    const {pathname, search} = new URL(url)
    const request = {method: 'GET', path: `${pathname}${search}`, accept, limit} as const
    const reached = await reach(target, {proxy: proxyOf(() => proxyFor(target), fail), patience, signal, ca, userAgent, request, onlyTrusted: true})
    seen.push(reached)
    const {answer, stopped} = reached
    if (!answer) throw fail(stopped?.code ?? 'UNKNOWN')
    const {status, location, bytes, contentType, cacheControl, etag, lastModified} = answer
    if (![301, 302, 303, 307, 308].includes(status)) {
      if (!bytes) throw fail(`HTTP_${String(status)}`)
      return {url, redirects, contentType, cacheControl, etag, lastModified, bytes, seen}
    }
    redirects.push(url)
    const next = location !== null && URL.canParse(location, url) ? new URL(location, url) : undefined
    if (next?.protocol !== 'https:' && next?.protocol !== 'http:') throw fail('BAD_REDIRECT')
    if (target.isSecure && next.protocol === 'http:') throw fail('REDIRECT_TO_HTTP')
    if (redirects.length > most) throw fail('TOO_MANY_REDIRECTS')
    url = next.href
  }
}

/** A proxy that is no address fails as a connection does. */
function proxyOf(find: () => URL | undefined, fail: (code: string) => FetchFailure): URL | undefined {
  try {
    return find()
  } catch {
    throw fail('UNKNOWN')
  }
}
