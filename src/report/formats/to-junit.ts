import {element, type XmlNode} from '../../saml/write-xml.ts'
import type {Check, CheckReport, Suite} from '../checks.ts'
import {clean} from './clean.ts'
import {words} from './words.ts'

/**
 * JUnit XML in the one dialect that GitLab, Jenkins, Azure DevOps and the reporters of GitHub all read: the required
 * attributes of Ant's schema in its order, times in UTC without zone, `skipped` without attributes, everything that
 * a person needs in the body, and names that never change with the outcome.
 */
export function toJunit(report: CheckReport): string {
  const totals = counted(report.suites.flatMap(({checks}) => checks))
  const seconds = (report.durationMs / 1000).toFixed(3)
  const suites = report.suites.map((suite, index) => suiteOf(suite, index, report))
  const {xml} = element('testsuites', {name: clean(`vgefos ${report.title}`), ...totals, time: seconds}, suites)
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

function suiteOf({subject, file, checks}: Suite, index: number, report: CheckReport): XmlNode {
  const attributes = {
    name: clean(subject),
    timestamp: report.startedAt.slice(0, 19),
    hostname: 'localhost',
    ...counted(checks),
    time: '0.000',
    id: String(index),
    package: 'vgefos',
  }
  const properties = [
    element('property', {name: 'vgefos.version', value: report.tool.version}),
    element('property', {name: 'vgefos.profile', value: report.profile}),
  ]
  return element(
    'testsuite',
    attributes,
    element('properties', {}, properties),
    checks.map((check) => caseOf(check, subject, file, report)),
    element('system-out', {}),
    element('system-err', {}),
  )
}

function caseOf(check: Check, subject: string, file: string | null, {language}: CheckReport): XmlNode {
  const {code, title, verdict, messages, why, fix, requirement} = check
  const text = words[language]
  const body = [
    `${text.what}: ${messages.join(' ')}`,
    `${text.why}: ${why}`,
    `${text.fix}: ${fix}`,
    `${text.more}: ${requirement.document} ${requirement.section}, ${requirement.url}`,
  ].join('\n')
  const told = {type: code, message: clean(messages[0] ?? title)}
  const outcome = isFailure(check)
    ? element('failure', told, clean(body))
    : isError(check)
      ? element('error', {type: code, message: text.verdicts[verdict]}, clean(text.verdicts[verdict]))
      : isSkipped(check)
        ? element('skipped', {}, text.verdicts[verdict])
        : undefined
  const remark = verdict === 'notice' || verdict === 'warning' ? element('system-out', {}, clean(body)) : undefined
  const attributes = {
    classname: `vgefos.${clean(subject).replaceAll(/[^\p{L}\p{N}_/:-]+/gu, '_')}`,
    name: clean(`${code} ${title}`),
    file: file === null ? undefined : clean(file),
    time: '0.000',
  }
  return element('testcase', attributes, outcome, remark)
}

/** A hidden consequence is not counted twice: its cause has failed already. */
function isFailure({verdict, hiddenBy}: Check): boolean {
  return verdict === 'failed' && hiddenBy === null
}

function isError({verdict}: Check): boolean {
  return verdict === 'crashed'
}

function isSkipped({verdict, hiddenBy}: Check): boolean {
  return ['not-applicable', 'no-evidence', 'by-hand', 'waived'].includes(verdict) || (verdict === 'failed' && hiddenBy !== null)
}

function counted(checks: readonly Check[]): Readonly<Record<'tests' | 'failures' | 'errors' | 'skipped', string>> {
  return {
    tests: String(checks.length),
    failures: String(checks.filter(isFailure).length),
    errors: String(checks.filter(isError).length),
    skipped: String(checks.filter(isSkipped).length),
  }
}
