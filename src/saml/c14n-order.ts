/** Canonical order is by code point; JavaScript's own is by UTF-16 unit, which differs beyond the first plane. */
export function compareCodePoints(one: string, other: string): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at += 1) {
    const difference = rank(one.charCodeAt(at)) - rank(other.charCodeAt(at))
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/** Surrogates stand for code points above all that fit in one unit. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800
}

/** A namespace that is not an absolute URI. Canonical XML (1.0, 1.3) has no form for it, and some verifiers fail open. */
export function isRelative(uri: string): boolean {
  return uri !== '' && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri)
}
