import {samlMetadata} from '../../requirement.ts'
import {defineRule} from '../define.ts'

export const cacheDurationIsOdd = defineRule({
  code: 'MET69',
  name: 'cache-duration-is-odd',
  on: 'published',
  level: 'notice',
  certainty: 'proved',
  owner: 'local-idp',
  requirement: samlMetadata('2.3.2', 'observed'),
  title: {
    sv: 'cacheDuration är en rimlig tid',
    en: 'cacheDuration is a reasonable length of time',
  },
  why: {
    sv: 'Mottagare hämtar om filen så ofta. En tid som inte går att läsa, eller är noll, gör att de hämtar ständigt eller avvisar filen.',
    en: 'Receivers fetch the file anew that often. A time that cannot be read, or is nothing, makes them fetch all the time or refuse the file.',
  },
  fix: {
    sv: 'Skriv till exempel cacheDuration="PT6H", och förnya filen i god tid före validUntil.',
    en: 'Write for instance cacheDuration="PT6H", and renew the file well before validUntil.',
  },
  messages: {
    unreadable: {
      sv: 'cacheDuration är «{got}». Väntat: en längd i tid, till exempel PT6H.',
      en: 'cacheDuration is «{got}». Expected: a length of time, such as PT6H.',
    },
    short: {
      sv: 'cacheDuration är {got}. Väntat: minst en minut.',
      en: 'cacheDuration is {got}. Expected: at least a minute.',
    },
  },
  applies: ({subject: {details}}) => details.cacheDuration !== undefined,
  run: ({subject: {details: {cacheDuration: got = ''}}, found}) => {
    const seconds = secondsIn(got)
    if (seconds === undefined) return [found('unreadable', {got})]
    return seconds < 60 ? [found('short', {got})] : []
  },
})

/** xs:duration, months and years by their mean length. */
function secondsIn(duration: string): number | undefined {
  const found = /^(-?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(duration.trim())
  if (!found) return undefined
  const [, sign, ...parts] = found
  const lengths = [31_556_952, 2_629_746, 86_400, 3600, 60, 1]
  const total = lengths.reduce((sum, length, index) => sum + length * Number(parts[index] ?? 0), 0)
  return sign === '-' ? -total : total
}
