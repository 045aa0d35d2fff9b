import type {SeenCookie, SeenHeaders} from '../evidence/recording.ts'
import {fieldOf, headerIn, pairsIn} from './json-shape.ts'

/** What rules use of the headers of one request and its answer, as browsers' files list them. No value of any cookie. */
export function seenHeaders(request: unknown, response: unknown): SeenHeaders {
  const cookie = headerIn(request, 'headers', 'cookie')
  const policy = headerIn(response, 'headers', 'content-security-policy')
  return {
    date: headerIn(response, 'headers', 'date'),
    servedBy: headerIn(response, 'headers', 'x-served-by'),
    cookiesSent: cookie === undefined ? pairsIn(request, 'cookies').map(([name]) => name) : namesIn(cookie),
    cookieBytes: cookie?.length,
    cookiesSet: setCookies(response),
    destination: headerIn(request, 'headers', 'sec-fetch-dest'),
    framing: headerIn(response, 'headers', 'x-frame-options') ?? /frame-ancestors[^;]*/.exec(policy ?? '')?.[0],
  }
}

/** The same of a file that was saved without cookies: that none are seen then says nothing. */
export function withoutCookies({date, servedBy, destination, framing}: SeenHeaders): SeenHeaders {
  return {date, servedBy, destination, framing}
}

function namesIn(cookie: string): readonly string[] {
  return cookie.split(';').map((pair) => pair.split('=')[0]?.trim() ?? '')
}

/** Firefox puts several Set-Cookie in one header, a line each. */
function setCookies(response: unknown): readonly SeenCookie[] {
  if (!Array.isArray(fieldOf(response, 'headers'))) return []
  return pairsIn(response, 'headers')
    .filter(([name]) => name.toLowerCase() === 'set-cookie')
    .flatMap(([, value]) => value.split('\n'))
    .map((text) => {
      const [pair = '', ...attributes] = text.split(';').map((part) => part.trim())
      const sameSite = attributes.find((one) => /^samesite=/i.test(one))?.slice(9)
      return {name: pair.split('=')[0] ?? '', sameSite, secure: attributes.some((one) => /^secure$/i.test(one))}
    })
}
