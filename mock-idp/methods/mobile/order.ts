import {randomBytes, randomInt, randomUUID} from 'node:crypto'
import type {UserBehaviour} from '../../faults/define.ts'

/**
 * pending: nobody has opened it · started: opened on a phone · pin: waiting for the PIN; then one of the ends.
 * The ends follow BankID's hints (complete, userCancel, expiredTransaction, certificateErr, alreadyInProgress).
 */
export type OrderState = 'pending' | 'started' | 'pin' | OrderEnd

export type OrderEnd = 'complete' | 'cancelled' | 'expired' | 'revoked' | 'already-in-progress'

/** One request for a login, waiting for a phone. Times are milliseconds since 1970. */
export interface Order {
  readonly reference: string
  readonly autostartToken: string
  readonly qrStartToken: string
  readonly qrSecret: string
  readonly serviceName: string
  /** Three digits that stand on both the page and the phone. */
  readonly controlCode: string
  readonly createdAt: number
  readonly expiresAt: number
  /** What the user does when asked to approve; a fault may have chosen otherwise. */
  readonly behaviour: UserBehaviour
  readonly state: OrderState
  /** Key of the person whose phone opened it. */
  readonly person: string | undefined
  readonly attemptsLeft: number
  /** When it ended, whichever way. */
  readonly endedAt: number | undefined
}

/** The PIN of every test person. It is no secret: it stands on the phone page. */
export const testPin = '123456'

/** Why a step was not taken. The order is as it was, or has lost an attempt. */
export type Refusal = 'has-ended' | 'not-started' | 'other-person' | 'wrong-pin'

export type Step =
  | {readonly order: Order; readonly refusal?: never}
  | {readonly order: Order; readonly refusal: Refusal}

/** A new order. `lifetime` in seconds. */
export function placeOrder(
  {serviceName, lifetime, behaviour = 'approves'}: {serviceName: string; lifetime: number; behaviour?: UserBehaviour},
  now: number,
): Order {
  return {
    reference: randomUUID(),
    autostartToken: randomUUID(),
    qrStartToken: randomUUID(),
    qrSecret: randomBytes(32).toString('hex'),
    serviceName,
    controlCode: String(randomInt(1000)).padStart(3, '0'),
    createdAt: now,
    expiresAt: now + lifetime * 1000,
    behaviour,
    state: 'pending',
    person: undefined,
    attemptsLeft: 3,
    endedAt: undefined,
  }
}

export function hasEnded(order: Order): boolean {
  return order.endedAt !== undefined
}

/** The order as it is at this moment: whatever is still open when its time is out has expired. */
export function lookAt(order: Order, now: number): Order {
  return hasEnded(order) || now < order.expiresAt ? order : end(order, 'expired', order.expiresAt)
}

/** The person opens the order on the phone. Opening one's own order again changes nothing. */
export function openOrder(order: Order, person: string, now: number): Step {
  const current = lookAt(order, now)
  if (hasEnded(current)) return {order: current, refusal: 'has-ended'}
  if (current.person !== undefined && current.person !== person) return {order: current, refusal: 'other-person'}
  if (current.behaviour === 'does-nothing' || current.person === person) return {order: current}
  return {order: {...current, state: 'started', person}}
}

/** The phone shows the field for the PIN. */
export function askForPin(order: Order, now: number): Step {
  const current = lookAt(order, now)
  if (hasEnded(current)) return {order: current, refusal: 'has-ended'}
  if (current.behaviour === 'does-nothing') return {order: current}
  if (current.person === undefined) return {order: current, refusal: 'not-started'}
  return {order: {...current, state: 'pin'}}
}

/** The third wrong PIN ends the order. A right one ends it too, if the certificate holds. */
export function enterPin(order: Order, pin: string, certificateIsRevoked: boolean, now: number): Step {
  const asked = askForPin(order, now)
  if (asked.refusal !== undefined || asked.order.behaviour === 'does-nothing') return asked
  const current = asked.order
  if (current.behaviour === 'cancels') return {order: end(current, 'cancelled', now)}
  if (pin !== testPin) return {order: afterWrongPin(current, now), refusal: 'wrong-pin'}
  const isRevoked = certificateIsRevoked || current.behaviour === 'has-revoked-certificate'
  return {order: end(current, isRevoked ? 'revoked' : 'complete', now)}
}

/** By the user on the phone, by the user on the page, or because another order took over. */
export function cancelOrder(order: Order, now: number, how: 'cancelled' | 'already-in-progress' = 'cancelled'): Step {
  const current = lookAt(order, now)
  return hasEnded(current) ? {order: current, refusal: 'has-ended'} : {order: end(current, how, now)}
}

function afterWrongPin(order: Order, now: number): Order {
  const attemptsLeft = order.attemptsLeft - 1
  return attemptsLeft > 0 ? {...order, attemptsLeft} : end({...order, attemptsLeft}, 'cancelled', now)
}

function end(order: Order, state: OrderEnd, now: number): Order {
  return {...order, state, endedAt: now}
}
