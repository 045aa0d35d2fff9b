import type {Fact, Party} from '../parties/party.ts'
import {sortParties} from '../parties/sort-parties.ts'

/** One organisation in the inventory of local IdPs. `null`: nobody has told us. */
export interface InventoryRow {
  readonly slug: string
  readonly name: string
  readonly kind: Party['kind']
  readonly localIdp: Fact<boolean>
  readonly count: Fact<number>
  readonly usedForSiths: Fact<boolean> | null
  readonly prepared: Fact<number> | null
}

/** How many, and how many of those values a source has confirmed. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly confirmed: number
}

export interface Inventory {
  readonly rows: readonly InventoryRow[]
  /** Municipalities with an IdP of their own, of all municipalities. */
  readonly localIdp: Share
  /** Municipalities that use it for SITHS, of those that have one. */
  readonly usedForSiths: Share
  /** The region, which is counted by itself: its IdPs, and how many of them are prepared for the hub. */
  readonly region: {readonly localIdp: boolean; readonly count: number; readonly prepared: number | null}
}

/** Who has an IdP of their own, who uses it for SITHS, and what is prepared: the second annex of the region's assignment, counted from the register. */
export function takeInventory(parties: readonly Party[]): Inventory {
  const rows = sortParties(parties).map(rowOf)
  const municipalities = rows.filter(({kind}) => kind === 'municipality')
  const withIdp = municipalities.filter(({localIdp}) => localIdp.value)
  const withSiths = withIdp.filter(({usedForSiths}) => usedForSiths?.value === true)
  const region = rows.find(({kind}) => kind === 'region')
  return {
    rows: region ? [region, ...municipalities] : municipalities,
    localIdp: share(withIdp.map(({localIdp}) => localIdp), municipalities.length),
    usedForSiths: share(withSiths.map(({usedForSiths}) => usedForSiths), withIdp.length),
    region: {
      localIdp: region?.localIdp.value ?? false,
      count: region?.count.value ?? 0,
      prepared: region?.prepared?.value ?? null,
    },
  }
}

function rowOf({slug, shortName, kind, idp}: Party): InventoryRow {
  const localIdp = {...idp.connection, value: idp.connection.value === 'own-idp'}
  return {slug, name: shortName.value, kind, localIdp, count: idp.count, usedForSiths: localIdp.value ? idp.usedForSiths : null, prepared: idp.prepared}
}

function share(facts: readonly (Fact<boolean> | null)[], of: number): Share {
  return {count: facts.length, of, confirmed: facts.filter((fact) => fact?.confirmed).length}
}
