import {describe, expect, it} from 'vitest'
import {hasLuhnChecksum} from './luhn.ts'

describe('the check digit', () => {
  it.each(['212000-1355', '2321000131', '202100-5521', '556559-4230'])('of %s is right', (number) => {
    expect(hasLuhnChecksum(number)).toBe(true)
  })

  it.each(['212000-1356', '212000-1335', '', '0'])('of %j is not', (number) => {
    expect(hasLuhnChecksum(number)).toBe(false)
  })
})
