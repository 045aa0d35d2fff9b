import {editDistance} from './edit-distance.ts'
import {identityKeys, lookupKeys, nameKeys} from './identities.ts'
import type {Party} from './party.ts'
import {sortParties} from './sort-parties.ts'

// Longer than any name; a whole XML document pasted as a name must not cost a second.
const longestWorthComparing = 60

/** The three organisations whose names or numbers are most like what was typed, the likest first. Never empty. */
export function nearestParties(parties: readonly Party[], given: string): readonly Party[] {
  const keys = lookupKeys(hostOrText(given.slice(0, longestWorthComparing)))
  return sortParties(parties)
    .map((party) => ({party, distance: distanceOf(party, keys)}))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, 3)
    .map(({party}) => party)
}

function distanceOf(party: Party, keys: readonly string[]): number {
  const [typed = ''] = keys
  if (nameKeys(party).some((name) => name.startsWith(typed))) return 0

  const identities = identityKeys(party)
  if (identities.some((identity) => keys.includes(identity))) return 0
  return Math.min(...identities.map((identity) => editDistance(typed, identity)))
}

// An entityID that nobody has yet often lies in the organisation's own domain.
function hostOrText(given: string): string {
  if (!URL.canParse(given)) return given
  return new URL(given).hostname || given
}
