import {describe, expect, it} from 'vitest'
import {samlId, seededRandom} from './random.ts'

const row = (seed: number) => Array.from({length: 100}, seededRandom(seed))

describe('seeded numbers', () => {
  it('are the same for the same seed and others for another', () => {
    expect(row(7)).toEqual(row(7))
    expect(row(7)).not.toEqual(row(8))
  })

  it('lie between 0 and 1', () => {
    for (const number of row(2 ** 32 - 1)) {
      expect(number).toBeGreaterThanOrEqual(0)
      expect(number).toBeLessThan(1)
    }
  })
})

describe('an ID', () => {
  it('is an underscore and forty hexadecimal digits, new each time', () => {
    expect(samlId()).toMatch(/^_[0-9a-f]{40}$/)
    expect(samlId()).not.toBe(samlId())
  })
})
