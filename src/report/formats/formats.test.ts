import {describe, expect, it} from 'vitest'
import {allChildElements, parseXml} from '../../saml/xml.ts'
import {type Check, type CheckReport, type Verdict, exitOfChecks} from '../checks.ts'
import {clean} from './clean.ts'
import {toCsv} from './to-csv.ts'
import {formats} from './format.ts'
import {writeReport} from './write.ts'

const nasty = 'a|b <script>alert(1)</script> "q" 100% \u001B[31mred\u0007 =1+1\nnext, ]]> # ; `x` \u202Eabc'

function check(code: string, verdict: Verdict, change: Partial<Check> = {}): Check {
  const found = ['failed', 'warning', 'notice'].includes(verdict)
  return {
    code,
    name: 'something-is-wrong',
    title: `Krav ${code}`,
    verdict,
    level: verdict === 'failed' ? 'error' : verdict === 'warning' ? 'warning' : 'notice',
    certainty: 'proved',
    owner: 'local-idp',
    messages: found ? [nasty] : [],
    why: 'Därför.',
    fix: 'Gör om.',
    requirement: {document: 'SAML Core 2.0', section: '1', strength: 'MUST', url: 'https://docs.example/'},
    hiddenBy: null,
    line: 7,
    evidence: {kind: 'machine', source: 'metadata', by: null, date: '2026-03-01T14:05:12.000Z', note: null},
    phase: null,
    waiver: null,
    ...change,
  }
}

function report(...checks: readonly Check[]): CheckReport {
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version: '0.1.0'},
    title: 'Metadata',
    profile: 'vgr-hub',
    language: 'sv',
    startedAt: '2026-03-01T14:05:12.000Z',
    durationMs: 1234,
    suites: [{subject: 'https://idp.example/saml', file: 'metadata/idp.xml', checks}],
  }
}

const mixed = report(
  check('MET01', 'failed'),
  check('MET02', 'warning'),
  check('MET03', 'passed'),
  check('MET04', 'no-evidence'),
  check('MET05', 'failed', {hiddenBy: 'MET01'}),
)

describe('every format', () => {
  it.each(formats)('%s lets no sign out that steers a terminal', (format) => {
    expect(writeReport(mixed, format)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E]/)
  })

  it.each(formats)('%s names what failed', (format) => {
    expect(writeReport(mixed, format)).toContain('MET01')
  })
})

describe('JUnit', () => {
  const xml = writeReport(mixed, 'junit')
  const root = parseXml(xml).document?.documentElement
  const [suite] = root ? allChildElements(root) : []

  it('counts one failure, no error and two skipped: an untested check and a consequence', () => {
    const counts = ['tests', 'failures', 'errors', 'skipped'].map((name) => suite?.getAttribute(name))
    expect(counts).toEqual(['5', '1', '0', '2'])
    expect(xml.match(/<failure /g)).toHaveLength(1)
    expect(xml.match(/<skipped>/g)).toHaveLength(2)
  })

  it('writes the time in UTC without a zone, and keeps the order that its readers demand', () => {
    expect(suite?.getAttribute('timestamp')).toBe('2026-03-01T14:05:12')
    const order = Array.from(suite?.childNodes ?? []).map(({nodeName}) => nodeName)
    expect(order).toEqual(['properties', ...Array<string>(5).fill('testcase'), 'system-out', 'system-err'])
  })
})

describe('SARIF', () => {
  it('tells what was found, with its rule, its file and its line', () => {
    const {runs} = JSON.parse(writeReport(mixed, 'sarif')) as {
      runs: {tool: {driver: {rules: {id: string}[]}}; results: {ruleId: string; ruleIndex: number; level: string; locations: unknown}[]}[]
    }
    const [run] = runs
    expect(run?.results.map(({ruleId, level}) => [ruleId, level])).toEqual([
      ['MET01', 'error'],
      ['MET02', 'warning'],
      ['MET05', 'error'],
    ])
    for (const {ruleId, ruleIndex} of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    const location = {physicalLocation: {artifactLocation: {uri: 'metadata/idp.xml'}, region: {startLine: 7}}}
    expect(run?.results[0]?.locations).toEqual([location])
  })
})

describe('CSV', () => {
  it('neutralises what a spreadsheet would take for a formula', () => {
    const text = toCsv(report(check('MET01', 'failed', {messages: ['=HYPERLINK("x")']})))
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
  })

  it('has as many cells in every row as in its header', () => {
    for (const line of toCsv(report(check('MET03', 'passed')), {excel: true}).trimEnd().split('\r\n'))
      expect(line.split(';')).toHaveLength(7)
  })
})

describe('Nagios', () => {
  it('answers one line with performance data, in which only one pipe stands', () => {
    const [line = ''] = writeReport(mixed, 'nagios').split('\n')
    expect(line).toMatch(/^CRITICAL: /)
    expect(line.split('|')).toHaveLength(2)
    expect(line).toContain("'failed'=1")
  })

  it('is UNKNOWN when nothing could be judged', () => {
    expect(writeReport(report(check('MET01', 'no-evidence')), 'nagios')).toMatch(/^UNKNOWN: /)
  })
})

describe('OpenMetrics', () => {
  it('has one sample on a line, and ends with EOF', () => {
    const lines = writeReport(mixed, 'openmetrics').trimEnd().split('\n')
    expect(lines.at(-1)).toBe('# EOF')
    for (const line of lines.filter((each) => !each.startsWith('#')))
      expect(line).toMatch(/^[a-z_]+\{[a-z]+="[^"\n]*"(,[a-z]+="[^"\n]*")*\} -?\d+(\.\d+)?$/)
  })
})

describe('annotations', () => {
  it('escape what would begin another command', () => {
    const text = writeReport(report(check('MET01', 'failed', {messages: ['x\n::error::y %0A']})), 'github')
    expect(text.trimEnd().split('\n')).toHaveLength(1)
    expect(text).toContain('%250A')
  })

  it('stop at nine and say how many there are besides', () => {
    const many = Array.from({length: 12}, (_, index) => check(`MET${String(10 + index)}`, 'failed'))
    const lines = writeReport(report(...many), 'github').trimEnd().split('\n')
    expect(lines).toHaveLength(10)
    expect(lines.at(-1)).toContain('3 till')
  })
})

describe('TAP', () => {
  it('plans as many points as it has', () => {
    const text = writeReport(mixed, 'tap')
    expect(text).toContain('1..5')
    expect(text.match(/^(not )?ok \d+ - /gm)).toHaveLength(5)
    expect(text.match(/^not ok /gm)).toHaveLength(1)
  })
})

describe('text', () => {
  it('keeps within 80 columns, and counts in words', () => {
    const text = writeReport(mixed, 'text')
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toContain('1 fel, 1 varning, 1 godkänd, 1 ej prövad')
  })
})

describe('the exit code', () => {
  it('is 1 for a proved error only, and for warnings under strict', () => {
    expect(exitOfChecks(mixed.suites)).toBe(1)
    const warned = report(check('MET02', 'warning')).suites
    expect([exitOfChecks(warned), exitOfChecks(warned, {strict: true})]).toEqual([0, 1])
    expect(exitOfChecks(report(check('MET01', 'failed', {certainty: 'indication'})).suites)).toBe(0)
  })

  it('is 3 when nothing could be judged', () => {
    expect(exitOfChecks(report(check('MET01', 'no-evidence')).suites)).toBe(3)
  })
})

describe('clean text', () => {
  it('keeps letters of all languages and mends half a surrogate pair', () => {
    expect(clean('åäö 日本 😀')).toBe('åäö 日本 😀')
    expect(clean('a\uD800b')).toBe('a\uFFFDb')
  })
})
