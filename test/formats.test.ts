import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import {parseDocument} from 'yaml'
import {describe, expect, it} from 'vitest'
import {readCsv} from './support/format-readers.ts'
import {nagiosExit, nagiosStatus} from '../src/report/formats/to-nagios.ts'
import {type Format, formats} from '../src/report/formats/format.ts'
import {writeReport} from '../src/report/formats/write.ts'
import type {Check, CheckReport, Suite} from '../src/report/checks.ts'
import {runVgefos} from './support/vgefos.ts'
import {reportOf as checksOf} from '../src/report/testing-checks.ts'
import {reportOf} from './support/report-fleet.ts'
import {root} from './support/project.ts'

/** Everything that some reader takes for a command, markup, a separator or an end. */
const hostile =
  ' %0A::error::x ##vso[task.complete result=Failed] ]]> <script>alert(1)</script> a|b,c;d=e "q" \'p\' \\ \n::set-env name=X::y\r\n# EOF\n\u0000\u0007\u001B[31m\u2028\u202Eabc\uD800 =1+1 {x="1"} #tag `t` @x å'

const reports: Readonly<Record<string, CheckReport>> = {
  sound: reportOf(2, 'sv'),
  english: reportOf(3, 'en'),
  hostile: everywhereHostile(reportOf(2, 'sv', hostile)),
  'same subject twice': twice(reportOf(1, 'en')),
  empty: {...reportOf(1, 'en'), suites: [{subject: 'https://idp.example', file: null, checks: []}]},
}
const each = Object.entries(reports).map(([name, report]) => ({name, report}))

function everywhereHostile(report: CheckReport): CheckReport {
  const spoilt = (check: Check): Check => ({...check, title: check.title + hostile, why: check.why + hostile, fix: check.fix + hostile})
  return {
    ...report,
    title: `Metadata${hostile}`,
    suites: report.suites.map((suite): Suite => ({subject: suite.subject, file: `C:\\metadata${hostile}.xml`, checks: suite.checks.map(spoilt)})),
  }
}

/** A file in which an entityID stands twice has two suites of one name. */
function twice(report: CheckReport): CheckReport {
  return {...report, suites: [...report.suites, ...report.suites]}
}

describe.each(each)('the report «$name»', ({report}) => {
  const checks = report.suites.flatMap((suite) => suite.checks)

  it('as JUnit is valid by the schema, and its counts are those of its cases', () => {
    const schema = XmlDocument.fromBuffer(readFileSync(path.join(root, 'test/schemas/junit.xsd')))
    const validator = XsdValidator.fromDoc(schema)
    const written = XmlDocument.fromString(writeReport(report, 'junit'))
    try {
      expect(() => {
        validator.validate(written)
      }).not.toThrow()
      for (const one of ['failure', 'error', 'skipped'] as const) {
        const counted = written.get(`/testsuites/@${one === 'skipped' ? one : `${one}s`}`)?.content
        expect(Number(counted)).toBe(written.find(`//testcase/${one}`).length)
      }
      expect(written.find('//testcase')).toHaveLength(checks.length)
    } finally {
      written.dispose()
      validator.dispose()
      schema.dispose()
    }
  })

  it('as SARIF is valid by the schema, and each result points at its own rule', () => {
    const ajv = new Ajv({allErrors: true})
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(path.join(root, 'test/schemas/sarif-subset.schema.json'), 'utf8')) as object)
    const log = JSON.parse(writeReport(report, 'sarif')) as {
      runs: {tool: {driver: {rules: {id: string}[]}}; results: {ruleId: string; ruleIndex: number}[]}[]
    }
    validate(log)
    expect(validate.errors ?? []).toEqual([])
    const [run] = log.runs
    for (const {ruleId, ruleIndex} of run!.results) expect(run!.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const ids = run!.tool.driver.rules.map(({id}) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('as OpenMetrics is read by a parser, each series once, and ends with EOF', () => {
    const text = writeReport(report, 'openmetrics')
    expect(text.endsWith('\n# EOF\n')).toBe(true)
    expect(text.match(/^# EOF$/gm)).toHaveLength(1)
    const families = prometheus(text)
    for (const {name, type, metrics} of families) {
      expect(type, name).toBe('GAUGE')
      const series = metrics.map(({labels}) => JSON.stringify(labels))
      expect(new Set(series).size, name).toBe(series.length)
      for (const {value} of metrics) expect(Number.isFinite(Number(value)), name).toBe(true)
    }
    const found = families.find(({name}) => name === 'vgefos_check_findings')?.metrics ?? []
    const told = checks.filter(({verdict}) => verdict !== 'waived').flatMap(({messages}) => messages).length
    expect(found.reduce((sum, {value}) => sum + Number(value), 0)).toBe(told)
  })

  it('as an answer to Nagios keeps to its grammar', () => {
    const [first = '', ...rest] = writeReport(report, 'nagios').trimEnd().split('\n')
    const [said = '', data = '', ...more] = first.split('|')
    expect(more).toEqual([])
    expect(said).toMatch(new RegExp(`^${nagiosStatus(report)}: \\S`))
    for (const one of data.trim().split(' ')) expect(one).toMatch(/^'[^'=]+'=-?\d+(\.\d+)?(;(@?-?[\d.~:]*))?(;(@?-?[\d.~:]*))?(;-?\d+)?(;(-?\d+)?)?$/)
    for (const line of rest) expect(line).not.toContain('|')
    expect(first.length).toBeLessThanOrEqual(450)
  })

  it('as TAP 14 has the planned points in order, and blocks of YAML that can be read', () => {
    const lines = writeReport(report, 'tap').trimEnd().split('\n')
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', `1..${String(checks.length)}`])
    const points = lines.filter((line) => /^(not )?ok /.test(line))
    points.forEach((line, index) => {
      expect(line).toMatch(new RegExp(`^(not )?ok ${String(index + 1)} - .*\\S$`))
      // A # that nobody escaped begins a directive.
      const directives = line.match(/(?<!\\)(\\\\)*#/g) ?? []
      expect(directives.length).toBeLessThanOrEqual(1)
      if (directives.length === 1) expect(line).toMatch(/ # SKIP [^#]*$/)
    })
    expect(points).toHaveLength(checks.length)
    const blocks = lines.join('\n').match(/^ {2}---\n[^]*?\n {2}\.\.\.$/gm) ?? []
    expect(blocks).toHaveLength(checks.filter(({messages}) => messages.length > 0).length)
    for (const block of blocks) expect(parseDocument(block.replaceAll(/^ {2}/gm, '')).errors).toEqual([])
    const known = /^((not )?ok \d| {2}(---|\.\.\.|code: |severity: |message: |fix: )|TAP version 14$|1\.\.\d+$)/
    for (const line of lines) expect(line).toMatch(known)
  })

  it.each(['csv', 'csv-excel'] as const)('as %s is read back with a row a check, and no cell is a formula', (format) => {
    const text = writeReport(report, format)
    const rows = readCsv(text.replace('\uFEFF', ''), format === 'csv' ? ',' : ';')
    expect(rows).toHaveLength(checks.length + 1)
    for (const row of rows) expect(row).toHaveLength(7)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
    expect(rows.slice(1).map(([, code]) => code)).toEqual(checks.map(({code}) => code))
  })

  it('as annotations has our commands at the beginning of each line, and no other', () => {
    for (const line of writeReport(report, 'github').trimEnd().split('\n').filter(Boolean)) {
      expect(line).toMatch(/^::(error|warning|notice) ?([a-z]+=[^:,\r\n]*(,[a-z]+=[^:,\r\n]*)*)?::[^\r\n]*$/)
      expect(line.replaceAll(/%(25|0A|0D|3A|2C)/g, '')).not.toContain('%')
    }
    for (const line of writeReport(report, 'azure').trimEnd().split('\n').filter(Boolean)) {
      expect(line).toMatch(/^##vso\[task\.logissue type=(error|warning)(;[a-z]+=[^;\]\r\n]*)*\][^\r\n]*$/)
      // An agent takes what stands between the first bracket and the next for its own.
      expect(line.match(/\]/g)).toHaveLength(1)
    }
  })

  it.each(['text', 'md'] as const)('as %s steers no terminal and holds no markup of others', (format) => {
    const text = writeReport(report, format)
    expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u202A-\u202E]/)
    if (format === 'md') expect(text).not.toMatch(/(?<!\\)<script/)
  })

  it('as JSON is the report itself', () => {
    expect(JSON.parse(writeReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)))
  })
})

describe('every format', () => {
  const levels = {warning: 'warning', notice: 'notice'} as const
  const told = (check: Check): Check => {
    const isFound = ['failed', 'warning', 'notice'].includes(check.verdict)
    const messages = isFound ? ['Giltigheten är 400 dagar. Väntat: högst 365.'] : []
    return {...check, level: check.verdict in levels ? levels[check.verdict as keyof typeof levels] : 'error', messages, line: isFound ? 7 : null}
  }
  const [one, other] = [
    checksOf({MET01: 'failed', MET06: 'crashed', MET09: 'passed', ORG01: 'by-hand'}),
    checksOf({MET02: 'warning', MET05: 'notice', MET08: 'waived', MET11: 'no-evidence', MET12: 'not-applicable'}, {}, 'https://hubb.example/saml'),
  ]
  const suites = [...one.suites, ...other.suites].map(({checks, ...suite}) => ({...suite, file: 'metadata/idp.xml', checks: checks.map(told)}))
  const fixed: CheckReport = {...one, language: 'sv', suites}

  it.each(formats)('%s is written as it was', (format) => {
    const file = path.join(root, 'test/golden/formats', `report.${extensions[format]}`)
    const written = writeReport(fixed, format)
    if (process.env['VGEFOS_GOLDEN'] === 'write') writeFileSync(file, written)
    expect(written).toBe(readFileSync(file, 'utf8'))
  })
})

describe('the exit code that a Nagios reads', () => {
  it.each([
    [['failed', 'crashed', 'warning'], 'CRITICAL', 2],
    [['crashed', 'warning', 'passed'], 'UNKNOWN', 3],
    [['warning', 'passed'], 'WARNING', 1],
    [['passed', 'no-evidence'], 'OK', 0],
    [['no-evidence'], 'UNKNOWN', 3],
  ] as const)('of %j is %s', (verdicts, status, code) => {
    const [some] = reportOf(1, 'en').suites
    const checks = verdicts.map((verdict): Check => ({...some!.checks[0]!, verdict}))
    expect(nagiosStatus({...reportOf(1, 'en'), suites: [{...some!, checks}]})).toBe(status)
    expect(nagiosExit[status]).toBe(code)
  })

  it('is that of the command too, and not the one of other formats', async () => {
    // An entity without any role.
    const input = '<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example"/>'
    const lint = ['metadata', 'lint', '-']
    const [asNagios, asText] = await Promise.all([runVgefos([...lint, '-f', 'nagios'], {input}), runVgefos(lint, {input})])
    expect([asNagios.stdout.slice(0, 8), asNagios.code]).toEqual(['CRITICAL', 2])
    expect(asText.code).toBe(1)
  })
})

const extensions: Readonly<Record<Format, string>> = {
  text: 'txt',
  json: 'json',
  junit: 'junit.xml',
  sarif: 'sarif',
  md: 'md',
  html: 'html',
  csv: 'csv',
  'csv-excel': 'excel.csv',
  tap: 'tap',
  nagios: 'nagios.txt',
  prom: 'openmetrics.txt',
  openmetrics: 'openmetrics.txt',
  github: 'github.txt',
  azure: 'azure.txt',
}

interface Family {
  readonly name: string
  readonly type: string
  readonly metrics: readonly {readonly value: string; readonly labels?: Readonly<Record<string, string>>}[]
}

/** The parser has no types of its own. */
function prometheus(text: string): readonly Family[] {
  const loaded = createRequire(import.meta.url)('parse-prometheus-text-format') as {readonly default?: (text: string) => readonly Family[]} & ((text: string) => readonly Family[])
  return (loaded.default ?? loaded)(text)
}
