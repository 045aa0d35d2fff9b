import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Order, askForPin, cancelOrder, enterPin, hasEnded, lookAt, openOrder, placeOrder, testPin} from './order.ts'

const start = Date.parse('2026-03-01T12:00:00Z')
const place = (behaviour: Order['behaviour'] = 'approves') => placeOrder({serviceName: 'Provtjänsten', lifetime: 120, behaviour}, start)
const opened = (order = place()) => openOrder(order, 'anna', start + 1).order
const soon = start + 2000

describe('an order', () => {
  it('goes from pending over started and pin to complete', () => {
    const order = place()
    expect(order.state).toBe('pending')
    expect(opened(order).state).toBe('started')
    expect(askForPin(opened(order), soon).order.state).toBe('pin')
    expect(enterPin(opened(order), testPin, false, soon).order).toMatchObject({state: 'complete', person: 'anna', endedAt: soon})
  })

  it('has a control code of three digits and secrets of its own', () => {
    expect(place().controlCode).toMatch(/^\d{3}$/)
    expect(place().reference).not.toBe(place().reference)
    expect(place().qrSecret).not.toBe(place().qrSecret)
  })

  it('lives until its last millisecond and not longer', () => {
    expect(lookAt(place(), start + 119_999).state).toBe('pending')
    expect(lookAt(opened(), start + 120_000)).toMatchObject({state: 'expired', endedAt: start + 120_000})
    expect(enterPin(opened(), testPin, false, start + 120_000).refusal).toBe('has-ended')
  })

  it('is cancelled by the third wrong PIN', () => {
    const once = enterPin(opened(), '000000', false, soon)
    expect(once).toMatchObject({refusal: 'wrong-pin', order: {state: 'pin', attemptsLeft: 2}})
    const twice = enterPin(once.order, '000000', false, soon)
    expect(twice.order.attemptsLeft).toBe(1)
    expect(enterPin(twice.order, '000000', false, soon)).toMatchObject({refusal: 'wrong-pin', order: {state: 'cancelled'}})
  })

  it('ends as revoked when the certificate is', () => {
    expect(enterPin(opened(), testPin, true, soon).order.state).toBe('revoked')
    expect(enterPin(opened(place('has-revoked-certificate')), testPin, false, soon).order.state).toBe('revoked')
  })

  it('takes no PIN before it is opened', () => {
    expect(enterPin(place(), testPin, false, soon)).toMatchObject({refusal: 'not-started', order: {state: 'pending'}})
  })

  it('belongs to the one who opened it', () => {
    expect(openOrder(opened(), 'bertil', soon).refusal).toBe('other-person')
    expect(openOrder(opened(), 'anna', soon).refusal).toBeUndefined()
  })

  it('is cancelled by a user who cancels when asked to approve', () => {
    expect(enterPin(opened(place('cancels')), testPin, false, soon).order.state).toBe('cancelled')
  })

  it('waits out its time with a user who does nothing', () => {
    const untouched = enterPin(opened(place('does-nothing')), testPin, false, soon)
    expect(untouched).toMatchObject({order: {state: 'pending'}})
    expect(untouched.refusal).toBeUndefined()
    expect(lookAt(untouched.order, start + 120_000).state).toBe('expired')
  })

  it('never changes again once it has ended', () => {
    const step = fc.constantFrom('open', 'pin', 'right', 'wrong', 'cancel')
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(40_000)), {maxLength: 12}), (steps) => {
        let order = place()
        let now = start
        for (const [name, wait] of steps) {
          now += wait
          const before = lookAt(order, now)
          if (name === 'open') order = openOrder(before, 'anna', now).order
          if (name === 'pin') order = askForPin(before, now).order
          if (name === 'right' || name === 'wrong') order = enterPin(before, name === 'right' ? testPin : '1', false, now).order
          if (name === 'cancel') order = cancelOrder(before, now).order
          if (hasEnded(before)) expect(order).toEqual(before)
        }
      }),
    )
  })
})
