import {randomBytes} from 'node:crypto'
import type {Context} from 'hono'
import {getCookie, setCookie} from 'hono/cookie'

/** What a server remembers of each browser, found by a cookie. In memory only, like everything in the lab. */
export interface BrowserMemory<State> {
  /** What is remembered of this browser. A browser we do not know gets a new state and a cookie. */
  of(context: Context): State
  /** A new cookie for the same state: what was known before a login must not open the door after it. */
  renew(context: Context): void
}

/** More browsers than a lab will ever see; the oldest is forgotten. */
const most = 1000

export function createBrowserMemory<State extends object>(cookie: string, fresh: () => State): BrowserMemory<State> {
  const states = new Map<string, State>()
  // A request may ask several times before its answer sets the cookie.
  const begun = new WeakMap<Context, State>()

  const begin = (context: Context, state: State): State => {
    const key = randomBytes(24).toString('base64url')
    keep(states, key, state, most)
    begun.set(context, state)
    // The IdP answers with a POST from another site, and only SameSite=None survives that.
    setCookie(context, cookie, key, {path: '/', httpOnly: true, secure: true, sameSite: 'None'})
    return state
  }

  return {
    of: (context) => begun.get(context) ?? states.get(getCookie(context, cookie) ?? '') ?? begin(context, fresh()),
    renew: (context) => {
      const key = getCookie(context, cookie) ?? ''
      const state = states.get(key)
      states.delete(key)
      begin(context, state ?? fresh())
    },
  }
}

/** Adds to the map and drops the oldest entry when there are more than `limit`. */
export function keep<Value>(map: Map<string, Value>, key: string, value: Value, limit: number): void {
  map.set(key, value)
  const [oldest] = map.keys()
  if (map.size > limit && oldest !== undefined) map.delete(oldest)
}
