// xs:dateTime (XML Schema 2, 3.2.7). SAML demands UTC (Core 1.3.3); without a zone it is read as UTC.
const dateTime = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/

/** The instant that an xs:dateTime names, or nothing when it is not one. */
export function readInstant(text: string | undefined): Date | undefined {
  const written = text?.trim() ?? ''
  const zone = dateTime.exec(written)
  if (!zone) return undefined
  const instant = new Date(zone[2] === undefined ? `${written}Z` : written)
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
