import {createHmac} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {placeOrder} from './order.ts'
import {qrPayload, qrSvg} from './qr.ts'

const start = Date.parse('2026-03-01T12:00:00Z')
const order = placeOrder({serviceName: 'Provtjänsten', lifetime: 120}, start)
const after = (milliseconds: number) => new Date(start + milliseconds)

describe('the QR code', () => {
  it('is new each second and the same within one', () => {
    expect(qrPayload(order, after(1000))).not.toBe(qrPayload(order, after(2000)))
    expect(qrPayload(order, after(1000))).toBe(qrPayload(order, after(1999)))
  })

  it('proves the second with the secret, which it does not show', () => {
    const [prefix, token, seconds, code] = qrPayload(order, after(7000)).split('.')
    expect([prefix, token, seconds]).toEqual(['efos', order.qrStartToken, '7'])
    expect(code).toBe(createHmac('sha256', order.qrSecret).update('7').digest('hex'))
    expect(qrPayload(order, after(7000))).not.toContain(order.qrSecret)
  })

  it('never counts below zero, even when the clock is set back', () => {
    expect(qrPayload(order, after(-5000)).split('.')[2]).toBe('0')
  })

  it('is drawn as SVG', async () => {
    expect(await qrSvg(order, after(0))).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  })
})
