import {type Check, shownChecks} from './checks.ts'
import {ownerWord} from './finding.ts'
import type {Audience} from './audience.ts'
import {type Fleet, type FleetRow, coverageOf} from './fleet.ts'
import {oneLine} from './formats/clean.ts'
import {words as reportWords} from './formats/words.ts'
import {pageWords} from './html/page-words.ts'
import {csvTable} from './table-csv.ts'

/** A table to go on with: a line each for decision makers, a line a finding for administrators, a line a check for the record. */
export function fleetToCsv(fleet: Fleet, audience: Audience, {excel = false} = {}): string {
  const table = audience === 'ledning' ? subjectTable(fleet) : checkTable(fleet, audience)
  return csvTable(table.map((row) => row.map(oneLine)), {excel})
}

function subjectTable({rows, language}: Fleet): readonly (readonly string[])[] {
  const {verdicts, subject} = reportWords[language]
  const {profile, conformance, completeness, applies} = pageWords
  const shown = ['crashed', 'failed', 'warning', 'notice', 'waived', 'by-hand', 'no-evidence'] as const
  const header = [subject, ...[profile, conformance, completeness, applies].map((word) => word[language]), ...shown.map((each) => verdicts[each])]
  const lines = rows.map((row) => {
    const {met, judged, applicable} = coverageOf([row])
    return [row.suite.subject, row.profile, ...[met, judged, applicable, ...shown.map((each) => row.counts[each])].map(String)]
  })
  return [header, ...lines]
}

function checkTable({rows, language}: Fleet, audience: Audience): readonly (readonly string[])[] {
  const text = reportWords[language]
  const header = [text.subject, text.code, text.demand, text.verdict, text.owner, text.what, text.fix]
  const checksOf = ({suite}: FleetRow): readonly Check[] => (audience === 'org' ? suite.checks : shownChecks(suite))
  const lines = rows.flatMap((row) =>
    checksOf(row).map(({code, title, verdict, owner, messages, fix}) => {
      const [what, cure] = messages.length > 0 ? [messages.join(' '), fix] : ['', '']
      return [row.suite.subject, code, title, text.verdicts[verdict], ownerWord(owner, language), what, cure]
    }),
  )
  return [header, ...lines]
}
