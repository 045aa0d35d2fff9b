import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {languages} from '../text.ts'
import {localTime, momentsAt, relativeTime} from './moment.ts'

const now = new Date('2026-03-01T13:08:12Z')
const swedish = momentsAt(now, 'sv')

describe('localTime', () => {
  it('is what the time zone database says, in every year since the rule was made', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium'})
    const since = {min: new Date('2002-01-01T00:00:00Z'), max: new Date('2037-12-31T00:00:00Z'), noInvalidDate: true}
    fc.assert(
      fc.property(fc.date(since), (instant) => {
        expect(localTime(instant)).toBe(clock.format(instant))
      }),
    )
  })

  it('changes in the night between the last Saturday and Sunday of March', () => {
    expect(localTime(new Date('2026-03-29T00:59:59Z'))).toBe('2026-03-29 01:59:59')
    expect(localTime(new Date('2026-03-29T01:00:00Z'))).toBe('2026-03-29 03:00:00')
  })
})

describe('relativeTime', () => {
  it('says what Intl says, in both languages', () => {
    const units = [['year', 31_557_600], ['month', 2_629_800], ['day', 86_400], ['hour', 3_600], ['minute', 60], ['second', 1]] as const
    fc.assert(
      fc.property(fc.integer({min: -90_000_000, max: 90_000_000}), fc.constantFrom(...languages), (seconds, language) => {
        const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
        const intl = new Intl.RelativeTimeFormat(language, {numeric: 'always'})
        const instant = new Date(now.getTime() + seconds * 1000)
        // Intl groups thousands, which no unit here reaches but years.
        expect(relativeTime(instant, now, language)).toBe(intl.format(Math.trunc(seconds / length), unit))
      }),
    )
  })
})

describe('moments', () => {
  it.each([
    ['2026-03-01T13:05:12Z', '2026-03-01 14:05:12 (för 3 minuter sedan)'],
    ['2026-03-03T13:08:12Z', '2026-03-03 14:08:12 (om 2 dagar)'],
    ['i går', '«i går» (ingen giltig tid)'],
  ])('tells %s', (written, told) => {
    expect(swedish.at(written)).toBe(told)
  })

  it('tells a span, and that it is over', () => {
    expect(swedish.span('2026-03-01T13:05:12Z', '2026-03-01T14:05:12Z')).toBe('2026-03-01 14:05:12 – 15:05:12')
    expect(swedish.span('2026-03-01T12:00:00Z', '2026-03-01T13:00:00Z')).toBe(
      '2026-03-01 13:00:00 – 14:00:00 (gick ut för 8 minuter sedan)',
    )
    expect(swedish.span(undefined, undefined)).toBeUndefined()
  })
})
