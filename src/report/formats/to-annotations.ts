import type {CheckReport} from '../checks.ts'
import {shownChecks} from '../checks.ts'
import {oneLine} from './clean.ts'

/** GitHub shows ten annotations of a kind in a step and drops the rest without a word. */
const most = 9

const kinds = {failed: 'error', crashed: 'error', warning: 'warning', notice: 'notice'} as const

/** Workflow commands of GitHub Actions: an annotation for each thing found, worst first. Text from others is escaped. */
export function toGithub(report: CheckReport): string {
  const found = foundIn(report)
  const lines = found.slice(0, most).map(({kind, code, subject, file, line, text}) => {
    const place = [...(file === null ? [] : [`file=${property(file)}`]), ...(line === null ? [] : [`line=${String(line)}`])]
    return `::${kind} ${[`title=${property(`${code} ${subject}`)}`, ...place].join(',')}::${data(text)}`
  })
  const more = found.length - most
  const rest = report.language === 'sv' ? `… och ${String(more)} till, se rapporten` : `… and ${String(more)} more, see the report`
  return [...lines, ...(more > 0 ? [`::notice::${rest}`] : []), ''].join('\n')
}

/** Logging commands of Azure Pipelines. */
export function toAzure(report: CheckReport): string {
  const lines = foundIn(report).map(({kind, code, file, line, text}) => {
    const place = [...(file === null ? [] : [`sourcepath=${azure(file)}`]), ...(line === null ? [] : [`linenumber=${String(line)}`])]
    const type = kind === 'error' ? 'error' : 'warning'
    return `##vso[task.logissue ${[`type=${type}`, ...place, `code=${azure(code)}`].join(';')}]${azure(text)}`
  })
  return [...lines, ''].join('\n')
}

function foundIn({suites}: CheckReport) {
  return suites
    .flatMap((suite) =>
      shownChecks(suite).map(({verdict, code, messages, title, line}) => ({
        kind: kinds[verdict as keyof typeof kinds],
        code,
        subject: suite.subject,
        file: suite.file,
        line,
        text: oneLine(`${suite.subject}: ${messages.join(' ') || title}`),
      })),
    )
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
}

const order = ['error', 'warning', 'notice']

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(oneLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

function azure(text: string): string {
  return oneLine(text).replaceAll('%', '%AZP25').replaceAll(';', '%3B').replaceAll(']', '%5D')
}
