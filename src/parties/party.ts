/**
 * Where a value comes from. Only `source` counts as confirmed.
 * `series`: worked out from the number series of organisation numbers; `memory`: known but not looked up;
 * `derived`: follows from another value; `assumed`: set by a stated rule until the hub's register says otherwise.
 */
export const bases = ['source', 'series', 'memory', 'derived', 'assumed'] as const

export type Basis = (typeof bases)[number]

/** A value that says how far it can be trusted. `source` names the place where a confirmed value was read. */
export interface Fact<Value> {
  readonly value: Value
  readonly confirmed: boolean
  readonly basis: Basis
  readonly source?: string
}

/** The four associations of municipalities in Västra Götaland: their words in flags and data. */
export const forbundIds = ['gr', 'sjuharad', 'fyrbodal', 'skaraborg'] as const

export type Forbund = (typeof forbundIds)[number]

/** How an organisation's people log in through the hub: by its own IdP, or by the IdP the hub keeps for it. */
export const connections = ['own-idp', 'hub-idp'] as const

export type Connection = (typeof connections)[number]

/** What is known of an organisation's IdPs. `null`: nobody has told us. */
export interface IdpFacts {
  readonly connection: Fact<Connection>
  /** How many IdPs the organisation runs itself: 0 when it uses the hub's. */
  readonly count: Fact<number>
  /** How many of them are prepared for the hub. */
  readonly prepared: Fact<number> | null
  readonly usedForSiths: Fact<boolean> | null
  /** Exact strings. Organisations may share an IdP, so one entityID may stand at several of them. */
  readonly entityIds: readonly Fact<string>[]
}

/** One of the fifty organisations. The slug is our own key: organisation numbers are not all confirmed. */
export interface Party {
  readonly slug: string
  readonly kind: 'region' | 'municipality'
  readonly officialName: Fact<string>
  readonly shortName: Fact<string>
  /** What the organisation calls itself when that is not its official name: `Borås Stad`. */
  readonly brands: readonly Fact<string>[]
  /** Four digits; `null` for the region. */
  readonly municipalityCode: Fact<string> | null
  /** `null` for the region. */
  readonly forbund: Fact<Forbund> | null
  /** `NNNNNN-NNNN` */
  readonly organisationNumber: Fact<string>
  /** `SE` + organisation number + hyphen. The number in an HSA-id is the catalogue owner's: a hint, never a proof. */
  readonly hsaIdPrefix: Fact<string>
  /** The main one first; a name with å, ä or ö is written so, not as punycode. */
  readonly domains: readonly Fact<string>[]
  readonly idp: IdpFacts
}
