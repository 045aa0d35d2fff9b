import {deflateRawSync} from 'node:zlib'

/** Numbers in [0, below), the same for the same seed. */
export type Dice = (below: number) => number

export function diceFrom(seed: number): Dice {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

type Mutator = (bytes: Buffer, dice: Dice) => Buffer

/** One to three damages of any kind, one after another; every other input only such as may leave it readable. */
export function mutate(seed: Buffer, dice: Dice): Buffer {
  const kinds = dice(2) === 0 ? mutators : gentle
  let bytes = seed
  for (let rounds = 1 + dice(3); rounds > 0; rounds -= 1) bytes = pick(kinds, dice)(bytes, dice)
  return bytes.subarray(0, 20_000)
}

function pick<T>(from: readonly T[], dice: Dice): T {
  return from[dice(from.length)] as T
}

function splice(bytes: Buffer, at: number, removed: number, inserted: Buffer | string): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(inserted), bytes.subarray(at + removed)])
}

const tokens = [
  '<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&amp;', '&#0;',
  '&#x110000;', '&#99999999999;', '="', "'", '"', 'xmlns=""', 'xmlns:a="b"', ' ID="_1"', 'constructor:', '__proto__:', 'toString:x="1"',
  ' hasOwnProperty="1"', '<a/>', '<a:b/>', '%', '%25', '%3', '+', '=', '==', '…', '...', '\u0000', '\uFEFF', '\u2028', '\uD800', '😀',
  'SAMLResponse=', '&RelayState=', '&SigAlg=', '&Signature=', 'https://', '{"', '[', '9999-99-99T99:99:99Z', '-1', 'NaN', '\r', '\n> ',
  '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>', '<saml:EncryptedAssertion/>', '<saml:Assertion/>',
] as const

/** A piece between two angle brackets, or what there is. */
function piece(bytes: Buffer, dice: Dice): readonly [number, number] {
  const from = Math.max(bytes.indexOf('<', dice(bytes.length + 1)), 0)
  const to = bytes.indexOf('>', from + dice(400))
  return [from, to < 0 ? Math.min(from + 200, bytes.length) : to + 1]
}

const mutators: readonly Mutator[] = [
  (bytes, dice) => splice(bytes, dice(bytes.length + 1), 1, Buffer.from([dice(256)])),
  (bytes, dice) => splice(bytes, dice(bytes.length + 1), 0, pick(tokens, dice)),
  (bytes, dice) => splice(bytes, dice(bytes.length + 1), dice(40), pick(tokens, dice)),
  (bytes, dice) => bytes.subarray(0, dice(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice(Math.min(bytes.length + 1, 60))),
  (bytes, dice) => splice(bytes, dice(bytes.length + 1), dice(300), ''),
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return splice(bytes, dice(bytes.length + 1), 0, bytes.subarray(from, to))
  },
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return splice(bytes, from, to - from, '')
  },
  (bytes, dice) => {
    const depth = 1 + dice(250)
    return splice(bytes, piece(bytes, dice)[0], 0, '<a>'.repeat(depth) + '</a>'.repeat(dice(2) === 0 ? depth : dice(depth + 1)))
  },
  (bytes, dice) => splice(bytes, dice(bytes.length + 1), 0, pick(tokens, dice).repeat(1 + dice(300))),
  (bytes) => Buffer.from(bytes.toString('base64')),
  (bytes) => Buffer.from(encodeURIComponent(bytes.toString('latin1'))),
  (bytes) => Buffer.from(deflateRawSync(bytes).toString('base64')),
  (bytes) => Buffer.from(bytes.toString('latin1'), 'utf16le'),
  (bytes, dice) => Buffer.from(Array.from({length: dice(60)}, () => dice(256)).concat([...bytes.subarray(0, 500)])),
]

/** Changes within a value or of a whole element. */
const gentle: readonly Mutator[] = [
  (bytes, dice) => {
    const [from, to] = piece(bytes, dice)
    return bytes[from + 1] === 47 ? bytes : splice(bytes, to, 0, pick(['x', ' ', '<a/>', '<!-- -->', '&amp;', '9999', '', 'å'], dice))
  },
  (bytes, dice) => {
    const quote = bytes.indexOf('"', dice(bytes.length + 1)) + 1
    return splice(bytes, quote, 0, pick(['x', ' ', 'urn:y', '&#10;', '-', '٣', '2026-13-01T00:00:00Z'], dice))
  },
  (bytes, dice) => {
    const letter = dice(bytes.length)
    return /[A-Za-z0-9]/.test(String.fromCharCode(bytes[letter] ?? 0)) ? splice(bytes, letter, 1, String.fromCharCode(65 + dice(26))) : bytes
  },
  (bytes, dice) => {
    const text = bytes.toString('latin1')
    const leaf = [...text.matchAll(/<([\w:]+)[^<>]*>[^<>]*<\/\1>/g)][dice(30)]
    return leaf ? splice(bytes, leaf.index, dice(2) === 0 ? 0 : leaf[0].length, leaf[0].repeat(dice(3))) : bytes
  },
]
