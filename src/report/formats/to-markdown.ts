import {type Check, type CheckReport, type Suite, countVerdicts, shownChecks} from '../checks.ts'
import {ownerWord} from '../finding.ts'
import {oneLine} from './clean.ts'
import {words} from './words.ts'

/** Markdown for a ticket or a wiki: a table of what was found in each subject, worst first. No HTML from others. */
export function toMarkdown(report: CheckReport): string {
  const text = words[report.language]
  const counts = Object.entries(countVerdicts(report.suites))
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${text.verdicts[verdict as Check['verdict']]}: ${String(count)}`)
  const parts = report.suites.flatMap((suite) => suiteOf(suite, report))
  return [`# ${escaped(report.title)}`, '', counts.join(' · '), '', `${report.startedAt} · vgefos ${report.tool.version} · ${report.profile}`, '', ...parts].join('\n')
}

function suiteOf(suite: Suite, {language}: CheckReport): readonly string[] {
  const text = words[language]
  const found = shownChecks(suite)
  const head = [`## ${escaped(suite.subject)}`, '']
  if (found.length === 0) return [...head, text.none, '']
  const rows = found.map(({code, verdict, messages, fix, owner}) =>
    [text.verdicts[verdict], code, messages.join(' '), fix, ownerWord(owner, language)].map(escaped),
  )
  const header = [text.verdict, text.code, text.what, text.fix, text.owner]
  const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return [...head, ...table, '']
}

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`)
}
