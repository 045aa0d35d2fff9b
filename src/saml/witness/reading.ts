import {createHash} from 'node:crypto'

/** What one parser makes of an element that may be signed. Made by each parser on its own, and then compared. */
export interface Reading {
  /** Local name, and ID when it has one: `Assertion _a1`. */
  readonly name: string
  /**
   * SHA-256 of the exclusive canonical form, without comments. Of the root only: who agrees on it agrees on the
   * canonical form of everything in it, for exclusive canonicalisation of a part looks at nothing that the whole hides.
   */
  readonly digest: string | undefined
  /** Every name, value, issuer and audience in it, in document order. */
  readonly values: readonly string[]
}

export const valueNames: readonly string[] = ['NameID', 'AttributeValue', 'Issuer', 'Audience']

export function digestOf(canonical: string): string {
  return createHash('sha256').update(canonical, 'utf8').digest('hex')
}

/** The elements that the two do not read alike. What one of them could not read at all, neither has read. */
export function disagreements(first: readonly Reading[], second: readonly Reading[]): readonly string[] {
  const length = Math.max(first.length, second.length)
  return Array.from({length}, (_, index) => [first[index], second[index]] as const)
    .filter(([one, other]) => JSON.stringify(one) !== JSON.stringify(other))
    .map(([one, other]) => (one ?? other)?.name ?? '')
}
