import {describe, expect, it} from 'vitest'
import {loadParties} from '../parties/registry.ts'
import {figureNames, reversedRange, withOwn} from './cost-figures.ts'
import {compareCosts} from './costs.ts'

describe('the comparison of three ways', () => {
  const costs = compareCosts(loadParties(), withOwn({}))

  it('counts 27 municipalities with an IdP and 22 without', () => {
    expect([costs.municipalitiesWithIdp, costs.municipalitiesWithoutIdp]).toEqual([27, 22])
  })

  it('reproduces the figures of the assignment', () => {
    expect(costs.shared).toMatchObject({moneyPerYear: 1_000_000, organisations: 28, hoursEach: {low: 10, high: 20}})
    expect(costs.eachOnItsOwn).toMatchObject({moneyPerYear: 6_600_000, organisations: 27, hoursEach: {low: 40, high: 160}})
    expect(costs.eachOnItsOwn.idpsOfTheRegion).toBe(2)
    expect(costs.commercial).toBeNull()
  })

  it('knows a range that goes downwards, whichever end was changed', () => {
    const reversed = (own: Parameters<typeof withOwn>[0]) => reversedRange(withOwn(own))
    expect([reversed({}), reversed({'shared-hours-low': 20})]).toEqual([undefined, undefined])
    expect(reversed({'shared-hours-low': 21})).toEqual(['shared-hours-low', 'shared-hours-high'])
    expect(reversed({'own-hours-high': 39})).toEqual(['own-hours-low', 'own-hours-high'])
  })

  it('splits the budget in halves', () => {
    expect(costs.budget).toMatchObject({total: 2_200_000, region: 1_100_000, municipalities: 1_100_000})
  })

  it('follows figures of one’s own, and says which they are', () => {
    const figures = withOwn({'own-connection': 250_000})
    expect(compareCosts(loadParties(), figures).eachOnItsOwn.moneyPerYear).toBe(5_500_000)
    expect(figureNames.filter((name) => figures[name].origin === 'own')).toEqual(['own-connection'])
  })
})
