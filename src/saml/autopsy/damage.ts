/** What may have happened to a text after it was signed, and what it may have looked like before. */
export interface Damage {
  readonly name: DamageName
  /** Texts as they may have been when they were signed. A restoration that changes nothing is not tried. */
  readonly restored: (text: string) => Iterable<string>
}

/**
 * - `indented`: white space has come in between the elements, or around a value
 * - `indentation-lost`: white space between the elements is gone
 * - `carriage-return-lost`, `carriage-return-added`: at the ends of lines in values
 * - `read-as-latin-1`: UTF-8 was taken for Latin-1 or Windows-1252, so that å became Ã¥
 * - `letter-lost`: a letter became a question mark or �
 * - `letters-composed-otherwise`: å as one character, or as a and a ring
 * - `escaped-twice`, `unescaped-once`: &amp; became &amp;amp;, or the other way
 * - `typography`: quotes, dashes or spaces were made prettier
 * - `base64-wrapped`, `base64-joined`: line breaks in a long base64 value
 * - `declaration-added`, `declaration-lost`: a namespace declaration
 * - `prefix-renamed`: the same names under other prefixes
 */
export type DamageName =
  | 'indented'
  | 'indentation-lost'
  | 'carriage-return-lost'
  | 'carriage-return-added'
  | 'read-as-latin-1'
  | 'letter-lost'
  | 'letters-composed-otherwise'
  | 'escaped-twice'
  | 'unescaped-once'
  | 'typography'
  | 'base64-wrapped'
  | 'base64-joined'
  | 'declaration-added'
  | 'declaration-lost'
  | 'prefix-renamed'

/** A tag, a comment, an instruction or CDATA; or what stands between them. */
export const pieces = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g

/** The text with its character data changed, and nothing of its markup. */
export function withText(text: string, change: (value: string) => string): string {
  return text.replaceAll(pieces, (piece) => (piece.startsWith('<') ? piece : change(piece)))
}

/** The same for all values at once, and then for one at a time: damage seldom asks whether its neighbour is alike. */
export function* withValues(text: string, change: (value: string) => string): Generator<string> {
  yield withText(text, change)
  const hit = [...text.matchAll(pieces)].filter(([piece]) => !piece.startsWith('<') && change(piece) !== piece)
  for (const {index, 0: piece} of hit.slice(0, 12)) yield text.slice(0, index) + change(piece) + text.slice(index + piece.length)
}
