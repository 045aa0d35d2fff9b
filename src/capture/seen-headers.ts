import type {SeenHeaders} from '../evidence/recording.ts'
import {type Header, seenHeaders as seenIn} from '../evidence/seen-headers.ts'
import {headerIn, pairsIn} from './json-shape.ts'

/** What rules use of the headers of one request and its answer, as browsers' files list them. No value of any cookie. */
export function seenHeaders(request: unknown, response: unknown): SeenHeaders {
  const seen = seenIn(headersOf(request), headersOf(response))
  if (headerIn(request, 'headers', 'cookie') !== undefined) return seen
  return {...seen, cookiesSent: pairsIn(request, 'cookies').map(([name]) => name), cookieBytes: undefined}
}

/** The same of a file that was saved without cookies: that none are seen then says nothing. */
export function withoutCookies({date, servedBy, destination, framing}: SeenHeaders): SeenHeaders {
  return {date, servedBy, destination, framing}
}

function headersOf(side: unknown): readonly Header[] {
  return pairsIn(side, 'headers').map(([name, value]) => ({name, value}))
}
