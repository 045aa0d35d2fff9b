import type {RecordedMetadata} from '../evidence/recording.ts'
import {limits} from '../limits.ts'

/** Milliseconds for one document. */
const patience = 5_000

/**
 * Fetches every document that can be had, at the same time. One that cannot is left out: the rules then say
 * «no evidence», and the login itself shows whether the party is reachable.
 */
export async function fetchMetadata(urls: readonly string[]): Promise<readonly RecordedMetadata[]> {
  const fetched = await Promise.all(urls.map(fetchOne))
  return fetched.filter((document) => document !== undefined)
}

async function fetchOne(url: string): Promise<RecordedMetadata | undefined> {
  const enough = new AbortController()
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), enough.signal])
    const answer = await fetch(loopbackAddress(url), {signal})
    return answer.ok ? {url, xml: await textOf(answer, enough)} : undefined
  } catch {
    return undefined
  }
}

/** The body. Breaks off, and throws, when it goes on beyond the limit: what nobody will use is not read to its end. */
async function textOf(answer: Response, enough: AbortController): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length
    if (size > limits.xml) {
      enough.abort()
      throw new Error('larger than any metadata that is read')
    }
    parts.push(part)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** Browsers know that `*.localhost` is this machine (RFC 6761, 6.3); Node asks the name server, which does not. */
function loopbackAddress(url: string): string {
  const address = new URL(url)
  if (address.hostname.endsWith('.localhost')) address.hostname = '127.0.0.1'
  return address.href
}
