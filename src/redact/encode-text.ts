import type {TextEncoding} from '../evidence/input.ts'

/** In the encoding of the original, for it may be what is wrong. Latin-1 has no room for the tokens. */
export function encodeText(text: string, encoding: TextEncoding, original: Buffer): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'latin-1':
      return Buffer.from(text, 'utf8')
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`, 'utf8')
    case 'utf-16le':
      return Buffer.from(original[0] === 0xff ? `\uFEFF${text}` : text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(original[0] === 0xfe ? `\uFEFF${text}` : text, 'utf16le').swap16()
  }
}
