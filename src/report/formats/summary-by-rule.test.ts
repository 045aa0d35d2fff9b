import {expect, it} from 'vitest'
import type {Check, CheckReport, Suite} from '../checks.ts'
import {countVerdicts, exitOfChecks, withFoundOnly} from '../checks.ts'
import {samlMetadata} from '../../requirement.ts'
import {toText} from './to-text.ts'

const check = (change: Partial<Check>): Check => ({
  code: 'MET20',
  name: 'something-is-wrong',
  title: 'Something is right',
  verdict: 'failed',
  level: 'error',
  certainty: 'proved',
  owner: 'service',
  messages: ['It is wrong.'],
  why: 'Because.',
  fix: 'Mend it.',
  requirement: samlMetadata('2', 'MUST'),
  hiddenBy: null,
  line: 7,
  evidence: {kind: 'machine', source: 'metadata', by: null, date: '2026-03-01T00:00:00Z', note: null},
  phase: null,
  waiver: null,
  ...change,
})
const passed = check({code: 'MET21', verdict: 'passed', messages: [], line: null})
const notice = check({code: 'MET22', verdict: 'notice', level: 'notice'})
const suites = (count: number): readonly Suite[] =>
  Array.from({length: count}, (_, index) => ({
    subject: `https://sp.example/${String(index)}`,
    file: 'federation.xml',
    checks: [passed, notice, ...(index % 10 === 0 ? [check({})] : [])],
  }))
const report = (of: readonly Suite[]): CheckReport => ({
  schema: 'vgefos.checks/1',
  tool: {name: 'vgefos', version: '0'},
  title: 'Metadata',
  profile: 'vgr-hub',
  language: 'en',
  startedAt: '2026-03-01T00:00:00Z',
  durationMs: 1,
  suites: of,
})

it('tells thousands of entities rule by rule, the worst first, with how many and the first of them', () => {
  const text = toText(report(suites(4000)))
  expect(text.split('\n').length).toBeLessThan(40)
  expect(text.indexOf('MET20')).toBeLessThan(text.indexOf('MET22'))
  expect(text).toMatch(/MET20 .*400 entities/)
  expect(text).toMatch(/MET22 .*4000 entities/)
  expect(text).toContain('- https://sp.example/10 (line 7): It is wrong.')
  expect(text).toContain('and 397 more')
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
})

it('tells a few entities one by one', () => {
  expect(toText(report(suites(20)))).toContain('https://sp.example/19 (federation.xml:7)')
})

it('counts the same whether what passed is listed or only counted', () => {
  const short = suites(30).map(withFoundOnly)
  expect(short[1]?.checks.map(({code}) => code)).toEqual(['MET22'])
  expect(countVerdicts(short)).toEqual(countVerdicts(suites(30)))
})

it('has judged an entity of which all passed', () => {
  expect(exitOfChecks([withFoundOnly({subject: 'urn:x', file: null, checks: [passed]})])).toBe(0)
})
