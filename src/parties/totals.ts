import type {Connection, Fact, Forbund, Party} from './party.ts'

/** How many organisations it is so for, and for how many of them that is confirmed. */
export interface Tally {
  readonly count: number
  readonly confirmed: number
}

/** `ownIdp`, `hubIdp` and `siths` count municipalities only; the region's IdPs are its own matter. */
export interface Totals {
  readonly parties: number
  readonly municipalities: number
  readonly ownIdp: Tally
  readonly hubIdp: Tally
  /** Municipalities that use their own IdP for SITHS. */
  readonly siths: Tally
}

export function totals(parties: readonly Party[]): Totals {
  const idps = parties.filter(({kind}) => kind === 'municipality').map(({idp}) => idp)
  const connected = (connection: Connection) =>
    tally(idps.map((idp) => idp.connection).filter(({value}) => value === connection))
  return {
    parties: parties.length,
    municipalities: idps.length,
    ownIdp: connected('own-idp'),
    hubIdp: connected('hub-idp'),
    siths: tally(idps.map(({usedForSiths}) => usedForSiths).filter((fact) => fact?.value === true)),
  }
}

const tally = (facts: readonly (Fact<unknown> | null)[]): Tally => ({
  count: facts.length,
  confirmed: facts.filter((fact) => fact?.confirmed).length,
})

/** The municipalities of one förbund. */
export function ofForbund(parties: readonly Party[], forbund: Forbund): readonly Party[] {
  return parties.filter((party) => party.forbund?.value === forbund)
}
