import type {AddressUse} from '../evidence/probe.ts'
import type {Reached} from './reach.ts'
import {type Target, targetOf} from './target.ts'

/** An address that is to be asked once. */
export interface PlannedAddress {
  readonly url: string
  readonly method: 'HEAD' | 'GET'
  readonly uses: readonly AddressUse[]
  /** What was seen when it was asked already; it is not asked again. */
  readonly reached?: Reached
}

/** A server, and the addresses on it. */
export interface HostPlan {
  readonly target: Target
  readonly addresses: readonly PlannedAddress[]
}

/** The addresses by server, each host and path once, in the order in which they were first named. */
export function planOf(addresses: readonly PlannedAddress[]): readonly HostPlan[] {
  const hosts = new Map<string, {target: Target; addresses: Map<string, PlannedAddress>}>()
  for (const one of addresses) {
    const target = targetOf(one.url)
    const {origin, pathname} = new URL(one.url)
    const host = hosts.get(origin) ?? {target, addresses: new Map<string, PlannedAddress>()}
    hosts.set(origin, host)
    host.addresses.set(pathname, merged(host.addresses.get(pathname), one))
  }
  // What was asked already goes first: should the server have been out of reach, nothing more is asked of it.
  return [...hosts.values()].map(({target, addresses: known}) => ({
    target,
    addresses: [...known.values()].sort((one, other) => Number(other.reached !== undefined) - Number(one.reached !== undefined)),
  }))
}

function merged(known: PlannedAddress | undefined, one: PlannedAddress): PlannedAddress {
  if (!known) return one
  const reached = known.reached ?? one.reached
  const method = known.method === 'GET' || one.method === 'GET' ? 'GET' : 'HEAD'
  return {url: known.url, method, uses: unique([...known.uses, ...one.uses]), ...(reached && {reached})}
}

function unique(uses: readonly AddressUse[]): readonly AddressUse[] {
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()]
}
