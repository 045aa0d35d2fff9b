import {constants, deflateRawSync, inflateRawSync} from 'node:zlib'
import {limits} from '../limits.ts'

export type DecodeFault = 'not-base64' | 'not-deflated' | 'inflates-too-far'

export type DecodeResult =
  | {readonly xml: Buffer; readonly problem?: never}
  | {readonly xml?: never; readonly problem: DecodeFault}

/** The bytes of a POST parameter: base64, white space allowed (SAML Bindings 3.5.4). */
export function decodePost(parameter: string): DecodeResult {
  const bytes = base64Bytes(parameter)
  return bytes ? {xml: bytes} : {problem: 'not-base64'}
}

/** The bytes of a redirect parameter, percent-encoding already removed: base64 of raw DEFLATE (SAML Bindings 3.4.4.1). */
export function decodeRedirect(parameter: string): DecodeResult {
  const bytes = base64Bytes(parameter)
  if (!bytes) return {problem: 'not-base64'}
  try {
    return {xml: inflateRawSync(bytes, {maxOutputLength: limits.inflated})}
  } catch (error) {
    const tooFar = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return {problem: tooFar ? 'inflates-too-far' : 'not-deflated'}
  }
}

/** Whether a redirect parameter is the beginning of a message: it unpacks to XML, as far as it goes. */
export function isBeginningOfRedirect(parameter: string): boolean {
  const compact = parameter.replaceAll(/\s/g, '')
  const bytes = base64Bytes(compact) ?? base64Bytes(compact.slice(0, compact.length - (compact.length % 4)))
  if (!bytes) return false
  try {
    const begun = inflateRawSync(bytes, {finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limits.inflated})
    return begun.toString('latin1').trimStart().startsWith('<')
  } catch {
    return false
  }
}

export function encodePost(xml: string): string {
  return Buffer.from(xml, 'utf8').toString('base64')
}

export function encodeRedirect(xml: string): string {
  return deflateRawSync(Buffer.from(xml, 'utf8')).toString('base64')
}

function base64Bytes(text: string): Buffer | undefined {
  const compact = text.replaceAll(/\s/g, '')
  if (compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) || compact.replace(/=+$/, '').length % 4 === 1) return undefined
  return Buffer.from(compact, 'base64')
}
