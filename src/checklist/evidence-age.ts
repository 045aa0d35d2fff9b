import {type Text, fillText} from '../text.ts'

/** Milliseconds. */
const day = 86_400_000

/** Why what was seen at that moment does not count today; nothing when it does, or when nobody knows when it was seen. */
export function doubtAboutAge(seenAt: string | null, now: Date, days: number): Text | undefined {
  if (seenAt === null) return undefined
  const age = Math.floor((now.getTime() - Date.parse(seenAt)) / day)
  const date = seenAt.slice(0, 10)
  // A clock may be wrong by some minutes, and then an honest recording is of a moment that has not been.
  if (age < -1) return fillText(words.future, {date})
  return age > days ? fillText(words.stale, {date, age: String(age), days: String(days)}) : undefined
}

const words = {
  future: {
    sv: 'Det är daterat {date}, som inte har varit. Det räknas inte.',
    en: 'It is dated {date}, which has not been. It does not count.',
  },
  stale: {
    sv: 'Det är från {date}, {age} dagar gammalt, och räknas i {days} dagar.',
    en: 'It is from {date}, {age} days old, and counts for {days} days.',
  },
} as const
