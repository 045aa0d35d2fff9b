/**
 * Whether the bytes may begin raw DEFLATE (RFC 1951) of text, told from their first bits: a log is full of IDs in base64's
 * alphabet, and asking zlib of each, which answers by an error, takes most of the time. Says yes where it does not know.
 */
export function couldBeDeflated(bytes: Buffer): boolean {
  const bits = bitsOf(bytes)
  bits.take(1)
  const kind = bits.take(2)
  if (kind === 0) return bytes.readUInt16LE(1) === (bytes.readUInt16LE(3) ^ 0xffff)
  if (kind === 1) return beginsAsText(bits)
  return kind === 2 && hasCodeOfLengths(bits)
}

interface Bits {
  /** A number of that many bits, the lowest first; zeros behind the end. */
  readonly take: (count: number) => number
  /** A code of that many bits, the highest first. */
  readonly code: (count: number) => number
  readonly isAtEnd: () => boolean
}

function bitsOf(bytes: Buffer): Bits {
  let at = 0
  const next = (): number => {
    const bit = ((bytes[at >> 3] ?? 0) >> (at & 7)) & 1
    at += 1
    return bit
  }
  return {
    take(count) {
      let value = 0
      for (let place = 0; place < count; place += 1) value |= next() << place
      return value
    },
    code(count) {
      let value = 0
      for (let place = 0; place < count; place += 1) value = value * 2 + next()
      return value
    },
    isAtEnd: () => at >= bytes.length * 8,
  }
}

const lengthsInOrder = 19

/** The code that the lengths of the codes are written in (3.2.7) must use up all of its room, or zlib refuses it. */
function hasCodeOfLengths(bits: Bits): boolean {
  if (bits.take(5) > 29 || bits.take(5) > 29) return false
  const count = bits.take(4) + 4
  let room = 0
  for (let place = 0; place < Math.min(count, lengthsInOrder); place += 1) {
    const length = bits.take(3)
    if (length > 0) room += 128 >> length
  }
  return room === 128
}

const symbolsTried = 24

/** With the fixed codes (3.2.6): the first letters are letters of a text, and nothing is copied from before them. */
function beginsAsText(bits: Bits): boolean {
  let written = 0
  for (let tried = 0; tried < symbolsTried && !bits.isAtEnd(); tried += 1) {
    const symbol = fixedSymbol(bits)
    if (symbol === 256) return written > 3
    if (symbol > 285) return false
    if (symbol < 256) {
      if (symbol < 9 || (symbol > 13 && symbol < 32)) return false
      written += 1
      continue
    }
    const copied = lengthOf(symbol, bits)
    if (distanceOf(bits) > written) return false
    written += copied
  }
  return true
}

function fixedSymbol(bits: Bits): number {
  const seven = bits.code(7)
  if (seven < 24) return 256 + seven
  const eight = seven * 2 + bits.code(1)
  if (eight < 192) return eight - 48
  if (eight < 200) return eight + 88
  return eight * 2 + bits.code(1) - 256
}

function lengthOf(symbol: number, bits: Bits): number {
  if (symbol < 265) return symbol - 254
  if (symbol === 285) return 258
  const extra = (symbol - 261) >> 2
  return 3 + ((4 + ((symbol - 261) & 3)) << extra) + bits.take(extra)
}

function distanceOf(bits: Bits): number {
  const code = bits.code(5)
  if (code > 29) return Infinity
  if (code < 4) return code + 1
  const extra = (code >> 1) - 1
  return 1 + ((2 + (code & 1)) << extra) + bits.take(extra)
}
