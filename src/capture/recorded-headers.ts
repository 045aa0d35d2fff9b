import type {SeenCookie, SeenHeaders} from '../evidence/recording.ts'
import {fieldOf, listIn, numberIn, textIn} from './json-shape.ts'

/** What a recording keeps of the headers of an exchange; nothing when its recorder saw none. */
export function recordedHeaders(seen: unknown): SeenHeaders | undefined {
  if (typeof seen !== 'object' || seen === null) return undefined
  const has = (name: string): boolean => Array.isArray(fieldOf(seen, name))
  return {
    date: textIn(seen, 'date'),
    servedBy: textIn(seen, 'servedBy'),
    cookiesSent: has('cookiesSent') ? listIn(seen, 'cookiesSent').filter((name) => typeof name === 'string') : undefined,
    cookieBytes: numberIn(seen, 'cookieBytes'),
    cookiesSet: has('cookiesSet') ? listIn(seen, 'cookiesSet').flatMap((one) => cookieOf(one) ?? []) : undefined,
    destination: textIn(seen, 'destination'),
    framing: textIn(seen, 'framing'),
  }
}

function cookieOf(one: unknown): SeenCookie | undefined {
  const name = textIn(one, 'name')
  return name === undefined ? undefined : {name, sameSite: textIn(one, 'sameSite'), secure: fieldOf(one, 'secure') === true}
}
