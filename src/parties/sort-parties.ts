import type {Party} from './party.ts'

/** By short name in Swedish order: Å, Ä and Ö last, where the default sort would mix them. Returns a new list. */
export function sortParties(parties: readonly Party[]): readonly Party[] {
  const swedish = new Intl.Collator('sv')
  return parties.toSorted((one, other) => swedish.compare(one.shortName.value, other.shortName.value))
}
