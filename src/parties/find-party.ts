import {vgefosError} from '../errors.ts'
import {identityKeys, lookupKey, lookupKeys, nameKeys} from './identities.ts'
import {nearestParties} from './nearest-parties.ts'
import type {Party} from './party.ts'

/**
 * The organisation that somebody typed: slug, short or official name or brand (with or without å ä ö, any case),
 * municipality code, organisation number, domain or a host in it, HSA-id prefix, or an entityID exactly as it is.
 * Throws E_UNKNOWN_ORGANISATION or E_AMBIGUOUS_ORGANISATION, each with the three nearest. A beginning is not a name.
 */
export function findParty(parties: readonly Party[], given: string): Party {
  const keys = lookupKeys(given)
  const called = parties.filter(
    (party) => hasEntityId(party, given) || identityKeys(party).some((identity) => keys.includes(identity)),
  )
  const [only] = called
  if (only && called.length === 1) return only

  const meant = only ? called : startingWith(parties, lookupKey(given))
  const suggestions = nearestParties(meant.length > 1 ? meant : parties, given)
  throw vgefosError(meant.length > 1 ? 'E_AMBIGUOUS_ORGANISATION' : 'E_UNKNOWN_ORGANISATION', {
    given: shown(given),
    suggestions: suggestions.map(({slug}) => slug).join(', '),
  })
}

/** The organisation whose IdP has exactly that entityID; undefined when none has it, or several share it. */
export function partyOfEntityId(parties: readonly Party[], entityId: string): Party | undefined {
  const owners = parties.filter((party) => hasEntityId(party, entityId))
  return owners.length === 1 ? owners[0] : undefined
}

const hasEntityId = ({idp}: Party, entityId: string) => idp.entityIds.some(({value}) => value === entityId)

const startingWith = (parties: readonly Party[], key: string) =>
  key === '' ? [] : parties.filter((party) => nameKeys(party).some((name) => name.startsWith(key)))

// What was typed may be a whole pasted page, with control characters.
function shown(given: string): string {
  const text = given.replaceAll(/\p{Cc}+/gu, ' ')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
