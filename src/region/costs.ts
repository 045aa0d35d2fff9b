import type {Party} from '../parties/party.ts'
import type {Figures} from './cost-figures.ts'

/** From the lowest to the highest. */
export interface Range {
  readonly low: number
  readonly high: number
}

export interface Costs {
  /** Counted from the register of parties. */
  readonly municipalitiesWithIdp: number
  readonly municipalitiesWithoutIdp: number
  readonly shared: {readonly moneyPerYear: number; readonly organisations: number; readonly hoursEach: Range; readonly hoursInAll: Range}
  readonly eachOnItsOwn: {readonly moneyPerYear: number; readonly organisations: number; readonly hoursEach: Range; readonly hoursInAll: Range; readonly idpsOfTheRegion: number}
  /** A commercial actor's price is a matter of agreement: there is no figure. */
  readonly commercial: null
  readonly budget: {readonly items: readonly number[]; readonly total: number; readonly region: number; readonly municipalities: number}
}

/**
 * The three ways of connecting, compared as the region's assignment does it: by money a year and by hours of work.
 * Hours are asked of the municipalities that run an IdP, and in the shared way of the region too.
 */
export function compareCosts(parties: readonly Party[], figures: Figures): Costs {
  const municipalities = parties.filter(({kind}) => kind === 'municipality')
  const withIdp = municipalities.filter(({idp}) => idp.connection.value === 'own-idp').length
  const withoutIdp = municipalities.length - withIdp
  const idpsOfTheRegion = parties.find(({kind}) => kind === 'region')?.idp.count.value ?? 0
  const sharedEach = {low: figures['shared-hours-low'].value, high: figures['shared-hours-high'].value}
  const ownEach = {low: figures['own-hours-low'].value, high: figures['own-hours-high'].value}
  const items = [figures['budget-1'], figures['budget-2'], figures['budget-3'], figures['budget-4']].map(({value}) => value)
  const total = items.reduce((sum, item) => sum + item, 0)
  return {
    municipalitiesWithIdp: withIdp,
    municipalitiesWithoutIdp: withoutIdp,
    shared: {
      moneyPerYear: figures['shared-structure'].value,
      organisations: withIdp + 1,
      hoursEach: sharedEach,
      hoursInAll: times(sharedEach, withIdp + 1),
    },
    eachOnItsOwn: {
      moneyPerYear: withoutIdp * figures['own-connection'].value,
      organisations: withIdp,
      hoursEach: ownEach,
      hoursInAll: times(ownEach, withIdp),
      idpsOfTheRegion,
    },
    commercial: null,
    budget: {items, total, region: total / 2, municipalities: total / 2},
  }
}

function times({low, high}: Range, count: number): Range {
  return {low: low * count, high: high * count}
}
