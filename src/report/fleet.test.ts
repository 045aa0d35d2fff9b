import {describe, expect, it} from 'vitest'
import type {Check, CheckReport, Suite, Verdict} from './checks.ts'
import {noEvidence} from '../checklist/grounds.ts'
import {coverageOf, fleetOf} from './fleet.ts'

function check(code: string, verdict: Verdict, change: Partial<Check> = {}): Check {
  const requirement = {document: 'SAML Core 2.0', section: '1', strength: 'MUST', url: 'https://docs.example/'} as const
  const texts = {name: 'x', title: code, messages: [], why: '', fix: ''}
  const rest = {level: 'error', certainty: 'proved', owner: 'hub', hiddenBy: null, line: null, evidence: noEvidence, phase: null, waiver: null} as const
  return {code, verdict, requirement, ...texts, ...rest, ...change}
}

function report(startedAt: string, ...suites: readonly Suite[]): CheckReport {
  const tool = {name: 'vgefos', version: '0.1.0'} as const
  return {schema: 'vgefos.checks/1', tool, title: 'Metadata', profile: 'vgr-hub', language: 'sv', startedAt, durationMs: 1, suites}
}

const suite = (subject: string, ...checks: readonly Check[]): Suite => ({subject, file: null, checks})
const [march, april] = ['2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z']

describe('many results as one', () => {
  it('put the worst first, and take the latest of two for the same subject', () => {
    const old = report(march, suite('a', check('MET01', 'failed')), suite('b', check('MET01', 'failed')))
    const {rows} = fleetOf([report(april, suite('a', check('MET01', 'passed'))), old], {language: 'sv'})
    expect(rows.map(({suite: {subject}, counts}) => [subject, counts.failed])).toEqual([['b', 1], ['a', 0]])
  })

  it('never count what nobody looked at as met', () => {
    const {rows} = fleetOf([report(march, suite('a', check('MET01', 'no-evidence'), check('MET02', 'passed'), check('MET03', 'failed')))], {language: 'sv'})
    expect(coverageOf(rows)).toEqual({applicable: 3, judged: 2, met: 1})
  })
})

describe('what has changed', () => {
  const changes = (before: Suite, now: Suite) => fleetOf([report(april, now)], {language: 'sv', since: [report(march, before)]}).changes
  const codes = (list: readonly {readonly check: Check}[] = []): readonly string[] => list.map(({check: {code}}) => code)

  it('tells new failures from failures that new rules find', () => {
    const found = changes(suite('a', check('MET01', 'passed')), suite('a', check('MET01', 'failed'), check('MET02', 'failed')))
    expect([codes(found?.newFailures), codes(found?.byNewRules)]).toEqual([['MET01'], ['MET02']])
  })

  it('calls mended only what was looked at again', () => {
    const before = suite('a', check('MET01', 'failed'), check('MET02', 'failed'))
    const found = changes(before, suite('a', check('MET01', 'passed'), check('MET02', 'no-evidence')))
    expect([codes(found?.mended), codes(found?.noLongerTested)]).toEqual([['MET01'], ['MET02']])
  })

  it('names exceptions whose last day has passed, and not those that end today', () => {
    const waiver = {reason: 'x', owner: 'y', until: '2026-03-31'}
    const now = suite('a', check('MET01', 'failed', {waiver}), check('MET02', 'waived', {waiver: {...waiver, until: '2026-04-01'}}))
    expect(codes(changes(suite('a'), now)?.waiversPast)).toEqual(['MET01'])
  })
})
