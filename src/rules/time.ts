// xs:dateTime (XML Schema 2, 3.2.7). SAML demands UTC (Core 1.3.3); without a zone it is read as UTC.
const dateTime = /^(-?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))?$/

/** The last instant that can be told; whoever writes a later one means for ever. */
const latest = 8.64e15

/** The instant that an xs:dateTime names, or nothing when it is not one. A leap second is the one after it. */
export function readInstant(text: string | undefined): Date | undefined {
  const written = dateTime.exec(text?.trim() ?? '')
  if (!written) return undefined
  const part = (at: number): number => Number(written[at] ?? 0)
  const [year, month, day, hour, minute, second] = [part(1), part(2), part(3), part(4), part(5), part(6)] as const
  const isTime = minute < 60 && second <= 60 && (hour < 24 || (hour === 24 && minute + second === 0))
  if (!isTime || part(9) > 14 || part(10) > 59) return undefined
  if (year > 200_000) return new Date(latest)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  // What is no day of its month, Date makes a day of the next.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  const milliseconds = Math.floor(Number(`0.${written[7] ?? '0'}`) * 1000)
  const ahead = (written[8] === '-' ? -1 : 1) * (part(9) * 60 + part(10))
  const instant = new Date(date.getTime() + ((hour * 60 + minute - ahead) * 60 + second) * 1000 + milliseconds)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** Seconds from the one to the other. */
export function secondsBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 1000
}

/** Whole days from a moment to one that is written in ISO 8601; negative when that has passed. */
export function daysBetween(from: Date, to: string): number {
  return Math.floor(secondsBetween(from, new Date(to)) / 86_400)
}

/** A length of time in the largest unit that says it, the same in every language: `45 s`, `12 min`, `3 h`, `2 d`. */
export function showSeconds(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  if (whole < 120) return `${String(whole)} s`
  if (whole < 7200) return `${String(Math.round(whole / 60))} min`
  if (whole < 172_800) return `${String(Math.round(whole / 3600))} h`
  return `${String(Math.round(whole / 86_400))} d`
}

/** `2026-03-01T14:05:12Z`: whole seconds, as SAML writes it. */
export function showInstant(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z')
}
