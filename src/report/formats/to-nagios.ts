import {type Suite, type CheckReport, countVerdicts, shownChecks} from '../checks.ts'
import {oneLine} from './clean.ts'

/** What a plugin may answer (Monitoring Plugins guidelines). */
export type NagiosStatus = 'OK' | 'WARNING' | 'CRITICAL' | 'UNKNOWN'

export const nagiosExit: Readonly<Record<NagiosStatus, 0 | 1 | 2 | 3>> = {OK: 0, WARNING: 1, CRITICAL: 2, UNKNOWN: 3}

/** Bytes that an old NRPE passes on. */
const longest = 1_000

/** One status line with performance data, then a line for each finding, worst first. */
export function toNagios(report: CheckReport): string {
  const counts = countVerdicts(report.suites)
  const found = report.suites.flatMap((suite) => linesOf(suite))
  const status = nagiosStatus(report)
  const first = found[0] ?? `${String(counts.passed)} OK`
  const data = [
    `'passed'=${String(counts.passed)};;;0;`,
    `'failed'=${String(counts.failed)};;0;0;`,
    `'warnings'=${String(counts.warning)};0;;0;`,
    `'untested'=${String(counts['no-evidence'])};;;0;`,
  ].join(' ')
  const head = `${status}: ${pipeless(`${report.title}: ${first}`).slice(0, 250)} | ${data}`
  return `${cut([head, ...found.slice(1).map(pipeless)].join('\n'))}\n`
}

export function nagiosStatus({suites}: CheckReport): NagiosStatus {
  const counts = countVerdicts(suites)
  if (counts.failed > 0) return 'CRITICAL'
  if (counts.crashed > 0) return 'UNKNOWN'
  if (counts.warning > 0) return 'WARNING'
  return counts.passed > 0 ? 'OK' : 'UNKNOWN'
}

function linesOf(suite: Suite): readonly string[] {
  return shownChecks(suite).map(({code, messages, title}) => `${suite.subject} [${code}] ${messages[0] ?? title}`)
}

/** Everything after a pipe is performance data, so none may stand in a text. */
function pipeless(text: string): string {
  return oneLine(text).replaceAll('|', '¦')
}

function cut(text: string): string {
  const lines = text.split('\n')
  while (lines.length > 1 && Buffer.byteLength(lines.join('\n')) > longest) lines.pop()
  return lines.join('\n')
}
