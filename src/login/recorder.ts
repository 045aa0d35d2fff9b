import type {Page, Request} from 'playwright'
import type {CarriedMessage, RecordedExchange} from '../evidence/recording.ts'

export interface Recorder {
  exchanges(): readonly RecordedExchange[]
  /** Becomes the first navigation that got no answer. Never rejects. */
  readonly unanswered: Promise<RecordedExchange>
  stop(): void
}

/** Writes down every navigation of the page's main frame, with the SAML message it carries. Judges nothing. */
export function record(page: Page, startedAt: number): Recorder {
  const exchanges = new Map<Request, RecordedExchange>()
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
  const listeners = {
    request: begin,
    response: (response: {request(): Request; status(): number}): void => {
      finish(response.request(), {status: response.status()})
    },
    requestfailed: (request: Request): void => {
      finish(request, {failure: request.failure()?.errorText ?? 'failed'})
    },
  }
  page.on('request', listeners.request).on('response', listeners.response).on('requestfailed', listeners.requestfailed)

  return {
    exchanges: () => [...exchanges.values()],
    unanswered,
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
