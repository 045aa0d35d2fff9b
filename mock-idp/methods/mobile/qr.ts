import {createHmac} from 'node:crypto'
import {toString as drawQr} from 'qrcode'
import type {Order} from './order.ts'

/**
 * What the QR code says this second: `efos.<token>.<seconds>.<hex HMAC-SHA256(secret, seconds)>`.
 * The format is BankID's published one; observed elsewhere, not Efos' own, which nobody has published.
 */
export function qrPayload(order: Order, now: Date): string {
  const seconds = String(Math.max(0, Math.floor((now.getTime() - order.createdAt) / 1000)))
  const code = createHmac('sha256', order.qrSecret).update(seconds).digest('hex')
  return `efos.${order.qrStartToken}.${seconds}.${code}`
}

/** The QR code as SVG markup. Dark on white in both colour schemes: phones read nothing else. */
export function qrSvg(order: Order, now: Date): Promise<string> {
  return drawQr(qrPayload(order, now), {type: 'svg', errorCorrectionLevel: 'L', margin: 2})
}
