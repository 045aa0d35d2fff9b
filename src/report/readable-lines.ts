import type {ReadableStart} from '../evidence/input.ts'
import {hidePersonal} from '../redact/hide-personal.ts'
import type {Language, Text} from '../text.ts'
import {wrap} from './wrap.ts'

/** What could be read of a message that was cut: its head, and nothing of the person. */
export function readableLines(readable: ReadableStart | undefined, language: Language): readonly string[] {
  if (!readable) return []
  const {root, issuer, issueInstant, destination, id, inResponseTo, status} = readable
  const rows: readonly (readonly [Text, string | undefined])[] = [
    [words.message, root],
    [words.issuer, issuer],
    [words.issued, issueInstant],
    [words.to, destination],
    [words.status, status],
    [words.id, id],
    [words.answers, inResponseTo],
  ]
  const lines = rows.flatMap(([label, value]) => {
    if (value === undefined) return []
    const first = `  ${label[language].padEnd(12)} `
    return wrap(hidePersonal(value, [], language), {first, rest: ' '.repeat(first.length)})
  })
  return ['', ...wrap(words.heading[language]), ...lines]
}

const words = {
  heading: {
    sv: 'Det här gick att läsa. Det är inte prövat, för slutet saknas:',
    en: 'This could be read. It has not been judged, for the end is missing:',
  },
  message: {sv: 'Meddelande', en: 'Message'},
  issuer: {sv: 'Utfärdare', en: 'Issuer'},
  issued: {sv: 'Utfärdat', en: 'Issued'},
  to: {sv: 'Ställt till', en: 'Addressed to'},
  status: {sv: 'Status', en: 'Status'},
  id: {sv: 'ID', en: 'ID'},
  answers: {sv: 'Svar på', en: 'Answers'},
} as const satisfies Readonly<Record<string, Text>>
