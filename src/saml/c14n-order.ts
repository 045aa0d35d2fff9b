/** Canonical order is by code point; JavaScript's own is by UTF-16 unit, which differs beyond the first plane. */
export function compareCodePoints(one: string, other: string): number {
  return one === other ? 0 : Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'))
}

/** A namespace that is not an absolute URI. Canonical XML (1.0, 1.3) has no form for it, and some verifiers fail open. */
export function isRelative(uri: string): boolean {
  return uri !== '' && !/^[A-Za-z][A-Za-z0-9+.-]*:/.test(uri)
}
