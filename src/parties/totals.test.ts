import {describe, expect, it} from 'vitest'
import {loadParties} from './registry.ts'
import {ofForbund, totals} from './totals.ts'

const parties = loadParties()

describe('the totals', () => {
  it('count the municipalities alone, and say how many are confirmed', () => {
    expect(totals(parties)).toEqual({
      parties: 50,
      municipalities: 49,
      ownIdp: {count: 27, confirmed: 1},
      hubIdp: {count: 22, confirmed: 0},
      siths: {count: 5, confirmed: 0},
    })
  })

  it('can be had for one förbund, and add up there too', () => {
    const {municipalities, ownIdp, hubIdp} = totals(ofForbund(parties, 'skaraborg'))
    expect(municipalities).toBe(15)
    expect(ownIdp.count + hubIdp.count).toBe(15)
  })

  it('are nought for nobody', () => {
    expect(totals([]).ownIdp).toEqual({count: 0, confirmed: 0})
  })
})
