import type {Language} from '../text.ts'

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

let clock: Intl.DateTimeFormat | undefined

/** `2026-03-01 14:05:12`, Swedish time, in both languages: the clock that the users' logs show. */
export function localTime(instant: Date): string {
  clock ??= new Intl.DateTimeFormat('sv-SE', {timeZone: 'Europe/Stockholm', dateStyle: 'short', timeStyle: 'medium'})
  return clock.format(instant)
}

/** `för 3 minuter sedan`, `in 2 days`: in the largest unit that fits. */
export function relativeTime(instant: Date, now: Date, language: Language): string {
  const seconds = Math.round((instant.getTime() - now.getTime()) / 1000)
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
  return new Intl.RelativeTimeFormat(language, {numeric: 'auto'}).format(Math.trunc(seconds / length), unit)
}
