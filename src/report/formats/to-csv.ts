import type {CheckReport} from '../checks.ts'
import {oneLine} from './clean.ts'
import {words} from './words.ts'

/**
 * CSV as RFC 4180 has it, one line a check. With `excel`: semicolons and a byte order mark, as a Swedish Excel wants it.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function toCsv({suites, language}: CheckReport, {excel = false} = {}): string {
  const text = words[language]
  const separator = excel ? ';' : ','
  const header = [text.subject, text.code, text.demand, text.verdict, text.owner, text.what, text.fix]
  const rows = suites.flatMap(({subject, checks}) =>
    checks.map(({code, title, verdict, owner, messages, fix}) => {
      const isFound = messages.length > 0
      return [subject, code, title, text.verdicts[verdict], owner, messages.join(' '), isFound ? fix : '']
    }),
  )
  const lines = [header, ...rows].map((row) => row.map((cell) => quoted(cell, separator)).join(separator))
  return `${excel ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`
}

function quoted(cell: string, separator: string): string {
  const line = oneLine(cell)
  const harmless = /^[=+\-@]/.test(line) ? `'${line}` : line
  return harmless.includes('"') || harmless.includes(separator) || harmless.includes("'")
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}
