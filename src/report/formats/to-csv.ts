import type {CheckReport} from '../checks.ts'
import {csvTable} from '../table-csv.ts'
import {oneLine} from './clean.ts'
import {words} from './words.ts'

/** CSV, one line a check. */
export function toCsv({suites, language}: CheckReport, {excel = false} = {}): string {
  const text = words[language]
  const header = [text.subject, text.code, text.demand, text.verdict, text.owner, text.what, text.fix]
  const rows = suites.flatMap(({subject, checks}) =>
    checks.map(({code, title, verdict, owner, messages, fix}) => {
      const isFound = messages.length > 0
      return [subject, code, title, text.verdicts[verdict], owner, messages.join(' '), isFound ? fix : '']
    }),
  )
  return csvTable([header, ...rows].map((row) => row.map(oneLine)), {excel})
}
