import type {Person} from '../../people/person.ts'
import type {UserBehaviour} from '../../faults/define.ts'
import {type Order, type Refusal, type Step, hasEnded, lookAt, placeOrder} from './order.ts'
import {askForPin, cancelOrder, enterPin, openOrder} from './order.ts'

/** Every order of a running mock, and the one rule that spans them: a person has one at a time. */
export interface OrderBook {
  place(serviceName: string, behaviour: UserBehaviour): Order
  get(reference: string): Order | undefined
  /** Newest first. */
  all(): readonly Order[]
  open(reference: string, person: Person): Step | undefined
  askForPin(reference: string): Step | undefined
  enterPin(reference: string, person: Person, pin: string): Step | undefined
  cancel(reference: string): Step | undefined
}

/** How long an ended order is remembered, milliseconds: its page must have time to see how it went. */
const keepEnded = 600_000

export function createOrderBook(lifetime: number, now: () => Date): OrderBook {
  const orders = new Map<string, Order>()
  const clock = (): number => now().getTime()

  const get = (reference: string): Order | undefined => {
    const order = orders.get(reference)
    return order && lookAt(order, clock())
  }
  const all = (): readonly Order[] => [...orders.values()].map((order) => lookAt(order, clock())).reverse()
  const take = (reference: string, step: (order: Order) => Step): Step | undefined => {
    const order = orders.get(reference)
    if (!order) return undefined
    const taken = step(order)
    orders.set(reference, taken.order)
    return taken
  }
  const otherOf = (person: string, reference: string): Order | undefined =>
    all().find((order) => order.person === person && order.reference !== reference && !hasEnded(order))

  return {
    place(serviceName, behaviour) {
      for (const order of all())
        if (order.endedAt !== undefined && clock() - order.endedAt > keepEnded) orders.delete(order.reference)
      const order = placeOrder({serviceName, lifetime, behaviour}, clock())
      orders.set(order.reference, order)
      return order
    },
    get,
    all,
    open: (reference, person) =>
      take(reference, (order) => {
        const opened = openOrder(order, person.key, clock())
        const other = opened.order.state === 'started' ? otherOf(person.key, reference) : undefined
        if (opened.refusal !== undefined || !other) return opened
        // As at BankID and Freja: whoever starts a second login may be tricked, so neither goes on.
        orders.set(other.reference, cancelOrder(other, clock()).order)
        return cancelOrder(opened.order, clock(), 'already-in-progress')
      }),
    askForPin: (reference) => take(reference, (order) => askForPin(order, clock())),
    enterPin: (reference, person, pin) =>
      take(reference, (order): Step => {
        const refusal: Refusal = 'other-person'
        if (order.person !== undefined && order.person !== person.key) return {order, refusal}
        return enterPin(order, pin, person.credential.revoked, clock())
      }),
    cancel: (reference) => take(reference, (order) => cancelOrder(order, clock())),
  }
}
