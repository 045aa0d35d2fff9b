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
  try {
    const answer = await fetch(loopbackAddress(url), {signal: AbortSignal.timeout(patience)})
    const xml = await answer.text()
    return answer.ok && xml.length <= limits.xml ? {url, xml} : undefined
  } catch {
    return undefined
  }
}

/** Browsers know that `*.localhost` is this machine (RFC 6761, 6.3); Node asks the name server, which does not. */
function loopbackAddress(url: string): string {
  const address = new URL(url)
  if (address.hostname.endsWith('.localhost')) address.hostname = '127.0.0.1'
  return address.href
}
