import {setTimeout} from 'node:timers/promises'
import type {Page, Request, Response} from 'playwright'
import type {CarriedMessage, RecordedExchange} from '../evidence/recording.ts'
import {seenHeaders} from '../evidence/seen-headers.ts'

export interface Recorder {
  exchanges(): readonly RecordedExchange[]
  /** Becomes the first navigation that got no answer. Never rejects. */
  readonly unanswered: Promise<RecordedExchange>
  /** When the headers of what has been answered are known too, or it is clear that they will not be. Never rejects. */
  settled(): Promise<void>
  stop(): void
}

/** Milliseconds to wait for headers that the browser has not told yet. */
const patience = 1_000

/** Writes down every navigation of the page's main frame, with the SAML message it carries. Judges nothing. */
export function record(page: Page, startedAt: number): Recorder {
  const exchanges = new Map<Request, RecordedExchange>()
  const looking: Promise<void>[] = []
  let failed: (exchange: RecordedExchange) => void = () => undefined
  const unanswered = new Promise<RecordedExchange>((resolve) => (failed = resolve))

  const isOurs = (request: Request): boolean => request.isNavigationRequest() && request.frame() === page.mainFrame()
  const begin = (request: Request): void => {
    if (!isOurs(request)) return
    exchanges.set(request, {
      atMs: Date.now() - startedAt,
      durationMs: 0,
      method: request.method(),
      url: request.url(),
      status: undefined,
      failure: undefined,
      saml: carriedBy(request.method(), request.url(), request.postData() ?? undefined),
    })
  }
  const finish = (request: Request, end: Partial<RecordedExchange>): void => {
    const begun = exchanges.get(request)
    if (!begun) return
    const exchange = {...begun, ...end, durationMs: Date.now() - startedAt - begun.atMs}
    exchanges.set(request, exchange)
    // A navigation that another one replaced is called aborted; only a connection that failed is news.
    if (exchange.failure !== undefined && !exchange.failure.includes('ERR_ABORTED')) failed(exchange)
  }
  const look = async (response: Response): Promise<void> => {
    const request = response.request()
    if (!exchanges.has(request)) return
    const [sent, answered] = await Promise.all([request.headersArray(), response.headersArray()])
    const known = exchanges.get(request)
    if (known) exchanges.set(request, {...known, seen: seenHeaders(sent, answered)})
  }
  const listeners = {
    request: begin,
    response: (response: Response): void => {
      finish(response.request(), {status: response.status()})
      // A page that was left or closed takes its headers with it.
      looking.push(look(response).catch(() => undefined))
    },
    requestfailed: (request: Request): void => {
      finish(request, {failure: request.failure()?.errorText ?? 'failed'})
    },
  }
  page.on('request', listeners.request).on('response', listeners.response).on('requestfailed', listeners.requestfailed)

  return {
    exchanges: () => [...exchanges.values()],
    unanswered,
    settled: async () => {
      await Promise.race([Promise.all(looking), setTimeout(patience, undefined, {ref: false})])
    },
    stop: () => {
      page.off('request', listeners.request)
      page.off('response', listeners.response)
      page.off('requestfailed', listeners.requestfailed)
    },
  }
}

/** The SAML message in a request, if any: in the query of a GET, or in the form of a POST. */
export function carriedBy(method: string, url: string, body: string | undefined): CarriedMessage | undefined {
  const rawQuery = new URL(url).search.slice(1)
  const isPost = method === 'POST'
  const parameters = new URLSearchParams(isPost ? body : rawQuery)
  for (const parameter of ['SAMLRequest', 'SAMLResponse'] as const) {
    const encoded = parameters.get(parameter)
    if (encoded === null) continue
    return {
      parameter,
      binding: isPost ? 'post' : 'redirect',
      encoded: isPost ? encoded : encoded.replaceAll(' ', '+'),
      relayState: parameters.get('RelayState') ?? undefined,
      rawQuery: isPost ? undefined : rawQuery,
    }
  }
  return undefined
}
