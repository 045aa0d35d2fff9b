import type {TextEncoding} from '../evidence/input.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** Bytes as text. PowerShell's `>` writes UTF-16 with a mark, other programs UTF-16 without; both are seen here. */
export function decodeText(bytes: Buffer): DecodedText {
  const encoding = encodingOf(bytes)
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return {text: withoutMark(bytes.toString('utf8')), encoding}
    case 'utf-16le':
      return {text: withoutMark(bytes.toString('utf16le')), encoding}
    case 'utf-16be':
      return {text: withoutMark(evenlySwapped(bytes).toString('utf16le')), encoding}
    case 'latin-1':
      return {text: bytes.toString('latin1'), encoding}
  }
}

function encodingOf(bytes: Buffer): TextEncoding {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom'
  return unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'latin-1')
}

/** In mostly Western text every other byte is NUL; which ones tells the order of the bytes. */
function unmarkedUtf16(bytes: Buffer): TextEncoding | undefined {
  const sample = bytes.subarray(0, 400)
  const pairs = Math.floor(sample.length / 2)
  const nulsAt = (offset: number): number => sample.filter((byte, at) => at % 2 === offset && byte === 0).length
  if (pairs < 2) return undefined
  if (nulsAt(1) > pairs * 0.7 && nulsAt(0) === 0) return 'utf-16le'
  return nulsAt(0) > pairs * 0.7 && nulsAt(1) === 0 ? 'utf-16be' : undefined
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}

function evenlySwapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16()
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
