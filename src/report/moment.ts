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
  const relative = new Intl.RelativeTimeFormat(language, {numeric: 'always'})
  return relative.format(Math.trunc(seconds / length), unit)
}

const words = {
  noTime: {sv: 'ingen giltig tid', en: 'not a valid time'},
  over: {sv: 'gick ut', en: 'ran out'},
} as const
