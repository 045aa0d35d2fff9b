import type {Lab} from '../../lab/options.ts'
import {textWith} from '../../lab/testing/forms.ts'
import type {Hop, VisitedPage} from '../../lab/testing/http-browser.ts'
import {step} from '../../src/rules/sound-recording.ts'
import type {CarriedMessage, LoginOutcome, RecordedExchange, RecordedMetadata, Recording, SeenHeaders} from '../../src/evidence/recording.ts'
import {carriedBy} from '../../src/login/recorder.ts'

/** What a recorder saw of a login that was made without a real browser. */
export interface Journey {
  readonly hops: readonly Hop[]
  readonly page: VisitedPage
  readonly metadata: readonly RecordedMetadata[]
  /** What only a scenario knows: which server answered, whose clock is wrong, what was in a frame. */
  readonly seen?: ((hop: Hop, at: number) => SeenHeaders) | undefined
  readonly faults: readonly string[]
}

export function recordingOf({hops, page, metadata, seen, faults}: Journey): Recording {
  const start = hops[0]?.at ?? Date.now()
  const waited = hops.some(({url}) => url.endsWith('/approval'))
  return {
    schema: 'vgefos.recording/1',
    tool: 'vgefos test',
    startedAt: new Date(start).toISOString(),
    durationMs: (hops.at(-1)?.at ?? start) - start,
    environment: {name: 'lab', kind: 'lab'},
    scenario: {organisation: 'goteborg', app: 'samsa', person: 'anna-andersson', faults},
    steps: waited ? [step('approval', 'done', 1000)] : [],
    exchanges: hops.map((hop, at) => exchangeOf(hop, start, seen?.(hop, at))),
    metadata,
    outcome: outcomeOf(page),
  }
}

/** The metadata that everybody in the lab publishes. */
export async function publishedBy({parts, efos}: Lab): Promise<readonly RecordedMetadata[]> {
  const others = parts.filter(({role}) => role !== 'efos')
  const fetched = await Promise.all(
    others.map(async ({url, metadataUrl}) => {
      const answer = await fetch(metadataUrl.replace(new URL(url).hostname, '127.0.0.1'))
      return {url: metadataUrl, xml: await answer.text()}
    }),
  )
  return [{url: efos.metadataUrl, xml: efos.metadata()}, ...fetched]
}

function exchangeOf(hop: Hop, start: number, seen: SeenHeaders = {}): RecordedExchange {
  return {
    atMs: hop.at - start,
    durationMs: 1,
    method: hop.method,
    url: hop.url,
    status: hop.status,
    failure: undefined,
    saml: carried(hop),
    seen: {
      date: hop.date,
      cookiesSent: hop.cookiesSent,
      cookiesSet: hop.cookiesSet.map((line) => ({
        name: line.split('=', 1)[0] ?? '',
        sameSite: /samesite=(\w+)/i.exec(line)?.[1],
        secure: /;\s*secure/i.test(line),
      })),
      ...seen,
    },
  }
}

function carried({method, url, fields}: Hop): CarriedMessage | undefined {
  return carriedBy(method, url, method === 'POST' ? new URLSearchParams(fields).toString() : undefined)
}

function outcomeOf({kind, url, heading, html}: VisitedPage): LoginOutcome {
  const host = new URL(url).hostname
  if (kind === 'error') return {kind: 'refused', host, heading, text: textWith(html, 'id="error-text"') ?? ''}
  if (kind !== 'signed-in') return {kind: 'unclear', host, reason: `the journey ended at a page of the kind ${kind ?? 'unknown'}`}
  return {kind: 'signed-in', identity: {name: undefined, hsaId: undefined, loa: undefined, attributes: {}}}
}
