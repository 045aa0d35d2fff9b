import {describe, expect, it} from 'vitest'
import {readInstant, secondsBetween, showInstant, showSeconds} from './time.ts'

describe('readInstant', () => {
  it.each([
    ['2026-03-01T14:05:12Z', '2026-03-01T14:05:12Z'],
    ['2026-03-01T14:05:12.345678Z', '2026-03-01T14:05:12Z'],
    ['2026-03-01T15:05:12+01:00', '2026-03-01T14:05:12Z'],
    ['2026-03-01T14:05:12', '2026-03-01T14:05:12Z'],
    ['2026-03-01T14:05:12-05:30', '2026-03-01T19:35:12Z'],
    ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00Z'],
    ['0099-01-01T00:00:00Z', '0099-01-01T00:00:00Z'],
    ['10000-01-01T00:00:00Z', '+010000-01-01T00:00:00Z'],
    ['999999999-01-01T00:00:00Z', '+275760-09-13T00:00:00Z'],
    [' 2026-03-01T14:05:12Z ', '2026-03-01T14:05:12Z'],
  ])('reads %j', (text, instant) => {
    expect(showInstant(readInstant(text)!)).toBe(instant)
  })

  it.each(['', '2026-03-01', '1 mars 2026', '2026-13-01T14:05:12Z', '2026-02-29T00:00:00Z', '2026-03-01T25:00:00Z', '2026-03-01T24:00:01Z', '2026-03-01T14:05:12+15:00', '2026-03-01T14:05Z', '2026-03-01T14:05:12z', '1772373912', undefined])('does not take %j for a time', (text) => {
    expect(readInstant(text)).toBeUndefined()
  })
})

describe('showSeconds', () => {
  it.each([
    [0, '0 s'],
    [119, '119 s'],
    [-90, '90 s'],
    [600, '10 min'],
    [7200, '2 h'],
    [3 * 86_400, '3 d'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(showSeconds(seconds)).toBe(text)
  })

  it('counts forwards', () => {
    expect(secondsBetween(new Date(1000), new Date(3500))).toBe(2.5)
  })
})
