import {isUtf8} from 'node:buffer'
import {deflateRawSync, deflateSync, gunzipSync, gzipSync, inflateRawSync, inflateSync} from 'node:zlib'
import {limits} from '../limits.ts'
import {couldBeDeflated} from './could-be-deflated.ts'

/** What an encoded text says, and the way to write another text in its place, in the same form. */
export interface Layer {
  readonly text: string
  readonly encode: (text: string) => string
}

/** Hexadecimal of text, or of text that was compressed. */
export function readHex(run: string): Layer | undefined {
  const upper = /[A-F]/.test(run)
  const write = (bytes: Buffer): string => (upper ? bytes.toString('hex').toUpperCase() : bytes.toString('hex'))
  return readBytes(Buffer.from(run, 'hex'), write)
}

/** Base64 of text, or of text that was compressed. What was cut out of the middle is read too, wherever it begins. */
export function readBase64(run: string): Layer | undefined {
  const compact = run.replaceAll(/[\s>|]/g, '')
  for (const skipped of compact.length < 24 ? [0] : [0, 1, 2, 3]) {
    const rest = compact.slice(skipped)
    const layer = readBytes(Buffer.from(rest, 'base64'), (bytes) => asWritten(compact.slice(0, skipped), bytes, run), skipped > 0)
    if (layer) return layer
  }
  return undefined
}

function readBytes(bytes: Buffer, write: (bytes: Buffer) => string, isCut = false): Layer | undefined {
  const plain = asText(bytes)
  if (plain) return {text: plain.text, encode: (text) => write(Buffer.concat([plain.before, Buffer.from(text), plain.after]))}
  if (isCut) return undefined
  const packed = unpackedText(bytes)
  return packed && {text: packed.text, encode: (text) => write(packed.pack(Buffer.from(text)))}
}

/** The packing is told by its first bytes; a compressed message without such bytes is long. */
function unpackedText(bytes: Buffer): {readonly text: string; readonly pack: (bytes: Buffer) => Buffer} | undefined {
  const [first = 0, second = 0] = bytes
  if (first === 0x1f && second === 0x8b) return unpacked(bytes, gunzipSync, gzipSync)
  const zlib = first === 0x78 && (first * 256 + second) % 31 === 0 ? unpacked(bytes, inflateSync, deflateSync) : undefined
  if (zlib) return zlib
  return bytes.length < 16 || !couldBeDeflated(bytes) ? undefined : unpacked(bytes, inflateRawSync, deflateRawSync)
}

function unpacked(
  bytes: Buffer,
  unpack: typeof inflateRawSync,
  pack: (bytes: Buffer) => Buffer,
): {readonly text: string; readonly pack: (bytes: Buffer) => Buffer} | undefined {
  try {
    // Z_SYNC_FLUSH (2): what is left of a message that was cut is read as far as it goes.
    const read = asText(unpack(bytes, {maxOutputLength: limits.inflated, finishFlush: 2}))
    return read && read.text.length > 3 ? {text: read.text, pack} : undefined
  } catch {
    return undefined
  }
}

/** In the alphabet, the line length and with the padding of the original. */
function asWritten(skipped: string, bytes: Buffer, original: string): string {
  const isUrlSafe = /[-_]/.test(original)
  const text = skipped + bytes.toString(isUrlSafe ? 'base64url' : 'base64')
  const isPadded = original.trimEnd().endsWith('=')
  const padded = isPadded || isUrlSafe || original.replaceAll(/[\s>|]/g, '').length % 4 === 0 ? text : text.replace(/=+$/, '')
  const [, first = '', gap = ''] = /^([^\s>|]+)(\s[\s>|]*)/.exec(original) ?? []
  if (first === '') return padded
  const lines: string[] = []
  for (let at = 0; at < padded.length; at += first.length) lines.push(padded.slice(at, at + first.length))
  return lines.join(gap)
}

interface BytesAsText {
  readonly text: string
  /** What is left of a character that was cut, at each end. */
  readonly before: Buffer
  readonly after: Buffer
}

/** Nothing when the bytes are no text. Latin-1 is believed only of markup. */
function asText(bytes: Buffer): BytesAsText | undefined {
  if (bytes.length === 0) return undefined
  for (let at = 0; at < bytes.length && at < 400; at += 1) if (isControl(bytes[at] ?? 0)) return undefined
  let start = 0
  while (start < 3 && isContinuation(bytes[start])) start += 1
  let end = bytes.length
  for (let back = 1; back <= 3 && back < bytes.length; back += 1)
    if ((bytes[bytes.length - back] ?? 0) >= 0xc0) end = isWhole(bytes, bytes.length - back) ? end : bytes.length - back
  const read = bytes.subarray(start, end)
  if (!isUtf8(read)) return bytes[0] === 0x3c ? {text: bytes.toString('latin1'), before: none, after: none} : undefined
  const text = read.toString('utf8')
  return /[\u0000-\u0008\u000E-\u001F]/.test(text) ? undefined : {text, before: bytes.subarray(0, start), after: bytes.subarray(end)}
}

const none = Buffer.alloc(0)

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32)
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}

/** Whether the character that begins there ends before the bytes do. */
function isWhole(bytes: Buffer, at: number): boolean {
  const lead = bytes[at] ?? 0
  return at + (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2) <= bytes.length
}
