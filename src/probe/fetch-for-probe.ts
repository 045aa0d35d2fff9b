import type {AddressUse, SeenDocument} from '../evidence/probe.ts'
import {FetchFailure, type FetchOptions, fetchDocument} from './fetch-document.ts'
import type {PlannedAddress} from './plan.ts'
import type {Reached} from './reach.ts'
import {targetOf} from './target.ts'

/** What was seen at an address that metadata is to be had at, or may be. */
export interface FetchedForProbe {
  /** Absent when it could not be had. */
  readonly bytes?: Buffer
  readonly url: string
  readonly failure: string | null
  readonly contentType: string | null
  /** The addresses that were asked on the way, with what was seen, so that they are not asked again. */
  readonly seen: readonly {readonly url: string; readonly reached: Reached}[]
}

/** Fetches, and tells what failed instead of throwing it. Throws E_BAD_ADDRESS. */
export async function fetchForProbe(url: string, options: FetchOptions): Promise<FetchedForProbe> {
  try {
    const {bytes, contentType, url: last, redirects, seen} = await fetchDocument(url, options)
    return {bytes, url: last, failure: null, contentType, seen: withAddresses([...redirects, last], seen)}
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error
    const {code, seen} = error
    return {url, failure: code, contentType: seen.at(-1)?.answer?.contentType ?? null, seen: withAddresses(addressesOnTheWay(url, seen), seen)}
  }
}

/** Each answer but the last tells where the next question went. */
function addressesOnTheWay(first: string, seen: readonly Reached[]): readonly string[] {
  const urls = [first]
  for (const {answer} of seen.slice(0, -1)) urls.push(new URL(answer?.location ?? '', urls.at(-1)).href)
  return urls
}

function withAddresses(urls: readonly string[], seen: readonly Reached[]): FetchedForProbe['seen'] {
  return seen.flatMap((reached, index) => {
    const url = urls[index]
    return url === undefined ? [] : [{url, reached}]
  })
}

/** The addresses that were asked, as ones that need not be asked again. */
export function askedAlready({seen}: FetchedForProbe, kind: 'metadata' | 'host'): readonly PlannedAddress[] {
  return seen.map(({url, reached}) => {
    const use: AddressUse = {kind, entityId: null, role: null, service: kind === 'metadata' ? 'metadata' : targetOf(url).host, binding: null}
    return {url, method: 'GET', uses: [use], reached}
  })
}

/** What stood there. @param isMetadata whether what was fetched is metadata */
export function seenDocument({url, bytes, contentType, failure}: FetchedForProbe, isMetadata: boolean): SeenDocument {
  if (!bytes) return {url, contentType, failure}
  return {url, contentType, failure, holds: isMetadata ? 'metadata' : looksLikeHtml(bytes) ? 'html' : 'something-else'}
}

function looksLikeHtml(bytes: Buffer): boolean {
  return /<!doctype html|<html|<head|<body/i.test(bytes.subarray(0, 2000).toString('latin1'))
}
