import {describe, expect, it} from 'vitest'
import {doubtAboutAge} from './evidence-age.ts'

const now = new Date('2026-03-31T12:00:00Z')
const doubt = (seenAt: string | null, days = 30) => doubtAboutAge(seenAt, now, days)?.en

describe('what was seen', () => {
  it('counts to the end of its last day, and not longer', () => {
    expect(doubt('2026-03-01T12:00:00.000Z')).toBeUndefined()
    expect(doubt('2026-02-28T13:00:00.000Z')).toBeUndefined()
    expect(doubt('2026-02-28T11:00:00.000Z')).toMatch(/from 2026-02-28, 31 days old, and counts for 30 days/)
  })

  it('before it has been does not count, but for a clock that is a little wrong', () => {
    expect(doubt('2026-04-01T11:00:00.000Z')).toBeUndefined()
    expect(doubt('2026-04-02T13:00:00.000Z')).toMatch(/has not been/)
  })

  it('at an unknown moment counts', () => {
    expect(doubt(null)).toBeUndefined()
  })
})
