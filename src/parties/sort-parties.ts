import type {Party} from './party.ts'

// Made once: a collator is slow to make and quick to use. The default sort would put Ä before Å.
const swedish = new Intl.Collator('sv')

/** By short name in Swedish order: Å, Ä and Ö last. Returns a new list. */
export function sortParties(parties: readonly Party[]): readonly Party[] {
  return parties.toSorted((one, other) => swedish.compare(one.shortName.value, other.shortName.value))
}
