import type {PhoneDoor} from './environment.ts'

/** Approves an order on the phone. Resolves when the phone has answered; what came of it shows in the browser. */
export type Approve = (order: string) => Promise<void>

/** The PIN of every test person in the mock phone. */
const testPin = '123456'

/** The person's phone, held by the mock's control API. */
export function mockPhone(door: PhoneDoor, person: string): Approve {
  return async (order) => {
    const answer = await fetch(`${door.controlUrl}/orders/${encodeURIComponent(order)}/approve`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({person, pin: testPin}),
      signal: AbortSignal.timeout(10_000),
    })
    // A refusal (a revoked certificate, a second order) is for the browser to show; the mock says it there.
    await answer.arrayBuffer()
  }
}

/** A phone in a human's hand: nothing for us to do but wait. */
export const humanPhone: Approve = () => Promise.resolve()
