/**
 * The order of codes, instants and other texts of ASCII, which is the same in every language. The rules of a language
 * take longer to load than a message to read.
 */
export function inPlainOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
