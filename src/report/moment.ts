import {readInstant} from '../rules/time.ts'
import {type Language, type Text, fill} from '../text.ts'

/** Times in a message, told in one language as seen from one moment. */
export interface Moments {
  readonly language: Language
  /** `2026-03-01 14:05:12 (för 3 minuter sedan)`; what is no time is shown as written, and said to be none. */
  readonly at: (written: string | undefined) => string | undefined
  /** `2026-03-01 14:05:12 – 15:05:12`, and whether that is over. */
  readonly span: (from: string | undefined, until: string | undefined) => string | undefined
  readonly say: (text: Text, slots?: Readonly<Record<string, string>>) => string
}

export function momentsAt(now: Date, language: Language): Moments {
  const say: Moments['say'] = (text, slots = {}) => fill(text[language], slots)
  const noTime = (written: string): string => `«${written}» (${say(words.noTime)})`
  const at: Moments['at'] = (written) => {
    const instant = readInstant(written)
    if (instant) return `${localTime(instant)} (${relativeTime(instant, now, language)})`
    return written === undefined ? undefined : noTime(written)
  }
  const span: Moments['span'] = (from, until) => {
    const [start, end] = [readInstant(from), readInstant(until)]
    if (!start || !end) return at(until) ?? at(from)
    const [first, last] = [localTime(start), localTime(end)]
    const sameDay = first.slice(0, 10) === last.slice(0, 10)
    const state = end.getTime() <= now.getTime() ? ` (${say(words.over)} ${relativeTime(end, now, language)})` : ''
    return `${first} – ${sameDay ? last.slice(11) : last}${state}`
  }
  return {language, at, span, say}
}

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const

/** `2026-03-01 14:05:12`, Swedish time, in both languages: the clock that the users' logs show. */
export function localTime(instant: Date): string {
  const hours = isSummer(instant) ? 2 : 1
  // The last instant that can be told has no hour after it.
  return new Date(Math.min(instant.getTime() + hours * 3_600_000, 8.64e15)).toISOString().slice(0, 19).replace('T', ' ')
}

// Intl knows this too, but waking it takes a tenth of the time that the whole command may take. EU directive 2000/84.
function isSummer(instant: Date): boolean {
  const year = instant.getUTCFullYear()
  return instant.getTime() >= lastSunday(year, 2) && instant.getTime() < lastSunday(year, 9)
}

/** 01:00 UTC on the last Sunday of the month, in a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

/** `för 3 minuter sedan`, `in 2 days`: in the largest unit that fits. What Intl would say, without waking it. */
export function relativeTime(instant: Date, now: Date, language: Language): string {
  const seconds = Math.round((instant.getTime() - now.getTime()) / 1000)
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
  const count = Math.trunc(Math.abs(seconds) / length)
  const [one, several] = unitWords[unit][language]
  const slots = {count: `${String(count)} ${count === 1 ? one : several}`}
  return fill(words[seconds < 0 ? 'ago' : 'ahead'][language], slots)
}

const unitWords = {
  year: {sv: ['år', 'år'], en: ['year', 'years']},
  month: {sv: ['månad', 'månader'], en: ['month', 'months']},
  day: {sv: ['dag', 'dagar'], en: ['day', 'days']},
  hour: {sv: ['timme', 'timmar'], en: ['hour', 'hours']},
  minute: {sv: ['minut', 'minuter'], en: ['minute', 'minutes']},
  second: {sv: ['sekund', 'sekunder'], en: ['second', 'seconds']},
} as const

const words = {
  ago: {sv: 'för {count} sedan', en: '{count} ago'},
  ahead: {sv: 'om {count}', en: 'in {count}'},
  noTime: {sv: 'ingen giltig tid', en: 'not a valid time'},
  over: {sv: 'gick ut', en: 'ran out'},
} as const
