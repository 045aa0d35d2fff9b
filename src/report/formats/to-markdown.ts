import {type Check, type CheckReport, type Suite, countVerdicts, shownChecks} from '../checks.ts'
import {ownerWord} from '../finding.ts'
import {oneLine} from './clean.ts'
import {totals} from '../checklist/totals.ts'
import {type Words, words} from './words.ts'

/** Markdown for a ticket or a wiki: a table of what was found in each subject, worst first. No HTML from others. */
export function toMarkdown(report: CheckReport): string {
  const text = words[report.language]
  const counts = Object.entries(countVerdicts(report.suites))
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${text.verdicts[verdict as Check['verdict']]}: ${String(count)}`)
  const parts = report.suites.flatMap((suite) => suiteOf(suite, report))
  const settled = report.sources === undefined ? [] : [...totals(report).map(escaped), '']
  return [`# ${escaped(report.title)}`, '', counts.join(' · '), '', ...settled, `${report.startedAt} · vgefos ${report.tool.version} · ${report.profile}`, '', ...parts].join('\n')
}

function suiteOf(suite: Suite, {language, sources}: CheckReport): readonly string[] {
  const text = words[language]
  const found = shownChecks(suite)
  const head = [`## ${escaped(suite.subject)}`, '']
  const open = sources === undefined ? [] : openIn(suite, text)
  if (found.length === 0) return [...head, text[sources === undefined ? 'none' : whenNothing(suite)], '', ...open]
  const rows = found.map(({code, verdict, messages, fix, owner}) =>
    [text.verdicts[verdict], code, messages.join(' '), fix, ownerWord(owner, language)].map(escaped),
  )
  const header = [text.verdict, text.code, text.what, text.fix, text.owner]
  const table = [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
  return [...head, ...table, '', ...open]
}

/** What was not tested is not said to be in order. */
function whenNothing({checks}: Suite): 'none' | 'noneSoFar' | 'untested' {
  const verdicts = new Set(checks.map(({verdict}) => verdict))
  if (!verdicts.has('passed') && (verdicts.has('no-evidence') || verdicts.has('by-hand'))) return 'untested'
  return (['no-evidence', 'by-hand', 'waived'] as const).some((verdict) => verdicts.has(verdict)) ? 'noneSoFar' : 'none'
}

/** What waits for a person, what is excepted and why, and what nobody could look at, by code. */
function openIn({checks}: Suite, text: Words): readonly string[] {
  const of = (wanted: Check['verdict']): readonly Check[] => checks.filter(({verdict}) => verdict === wanted)
  const waiting = of('by-hand').map(({code, title, messages}) => [code, title, ...messages].join(' '))
  const excepted = of('waived').map(({code, title, waiver}) => `${code} ${title} (${[waiver?.reason, waiver?.owner, waiver?.until].join(', ')})`)
  const unseen = of('no-evidence').map(({code}) => code)
  const lines = [
    ...waiting.map((line) => `- ${text.verdicts['by-hand']}: ${escaped(line)}`),
    ...excepted.map((line) => `- ${text.verdicts.waived}: ${escaped(line)}`),
    ...(unseen.length > 0 && unseen.length < checks.length ? [`- ${text.verdicts['no-evidence']}: ${unseen.join(' ')}`] : []),
  ]
  return waiting.length + excepted.length === 0 ? [] : [`### ${text.open}`, '', ...lines, '']
}

function escaped(text: string): string {
  return oneLine(text).replaceAll(/[\\`*_{}[\]<>|#]/g, (sign) => `\\${sign}`)
}
