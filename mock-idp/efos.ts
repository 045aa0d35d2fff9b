import type {Language} from '../src/text.ts'
import type {BendContext, Fault} from './faults/define.ts'
import type {Logins} from './logins.ts'
import type {OrderBook} from './methods/mobile/order-book.ts'
import type {Person} from './people/person.ts'
import type {Hierarchy} from './pki/hierarchy.ts'
import type {Providers} from './providers.ts'
import type {Sessions} from './session.ts'

/** Everything a running mock is and remembers. Its three servers share it. */
export interface Efos {
  readonly entityId: string
  readonly url: string
  readonly phoneUrl: string
  readonly language: Language
  readonly now: () => Date
  readonly random: () => number
  readonly hierarchy: Hierarchy
  readonly people: readonly Person[]
  readonly providers: Providers
  readonly orders: OrderBook
  readonly sessions: Sessions
  readonly logins: Logins
  /** Signed metadata. */
  readonly metadata: string
  /** Lies being told at present. */
  faults: readonly Fault[]
}

export function findPerson(efos: Efos, key: string | undefined): Person | undefined {
  return efos.people.find((person) => person.key === key)
}

export function bendContext(efos: Efos): BendContext {
  return {now: efos.now(), keys: efos.hierarchy.keys, random: efos.random}
}
