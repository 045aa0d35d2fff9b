/** Texts that recur in thousands of entities are kept once. */
const known = new Map<string, string>()
const mostKnown = 500

/**
 * The same text, holding on to nothing. V8 keeps a whole text alive as long as a part that was cut out of it is held: six
 * kilobytes of an entity for its name.
 */
export function detached(part: string): string {
  const earlier = known.get(part)
  if (earlier !== undefined) return earlier
  // A letter outside Latin-1 makes V8 use two bytes for each.
  const encoding = /[^\u0000-\u00FF]/.test(part) ? 'utf16le' : 'latin1'
  const alone = Buffer.from(part, encoding).toString(encoding)
  if (known.size < mostKnown) known.set(alone, alone)
  return alone
}
