import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {seenByMachine, seenInCapture} from '../../checklist/grounds.ts'
import {type OrganisationFile, emptyFile} from '../../checklist/organisation-file.ts'
import {profiles} from '../../checklist/profiles/index.ts'
import {evaluate} from '../../rules/evaluate.ts'
import {rules} from '../../rules/index.ts'
import {vgrHub} from '../../rules/profile.ts'
import {responseFacts, soundResponse} from '../../rules/sound-evidence.ts'
import {type Check, type CheckReport, countEvidence, exitOfChecks} from '../checks.ts'
import {type ChecklistMatter, checklistReport} from './checklist-report.ts'
import {checklistToText} from './checklist-to-text.ts'
import type {SeenLogin} from './login-check.ts'

const late = {...soundResponse, deliveredAt: new Date('2026-03-02T14:05:12Z')}
const judged = (subject = soundResponse, evidence = seenByMachine('recording', '2026-03-01T14:05:12.000Z')) => ({
  evidence,
  results: evaluate(rules, 'response', subject, responseFacts),
})

function report(change: Partial<ChecklistMatter> = {}): CheckReport {
  return checklistReport({
    organisation: 'Göteborgs kommun',
    environment: 'test',
    phase: 'test',
    profile: vgrHub,
    judged: [judged()],
    logins: [],
    file: emptyFile,
    fileName: null,
    today: '2026-03-01',
    language: 'en',
    hasOwnIdp: true,
    version: '0.1.0',
    startedAt: new Date('2026-03-01T15:00:00Z'),
    durationMs: 1,
    ...change,
  })
}

const withFile = (file: Partial<OrganisationFile>, change: Partial<ChecklistMatter> = {}): CheckReport =>
  report({file: {...emptyFile, ...file}, ...change})
const find = ({suites}: CheckReport, code: string): Check | undefined =>
  suites.flatMap(({checks}) => checks).find((check) => check.code === code)
const attested = (change: object = {}) => [{item: 'ORG01', by: 'Anna Andersson', date: '2026-02-01', holds: true, ...change}]
const waiver = {code: 'TIM02', reason: 'a slow line', owner: 'Bo', until: '2026-12-31'}

describe('the evidence of a check', () => {
  it('is the machine’s for what was recorded, and none for what nobody has seen', () => {
    expect(find(report(), 'ENT03')).toMatchObject({verdict: 'passed', evidence: {kind: 'machine', source: 'recording'}})
    expect(find(report(), 'MET20')).toMatchObject({verdict: 'no-evidence', evidence: {kind: 'none'}})
  })

  it('is the capture’s where only a capture shows it', () => {
    const {suites} = report({judged: [judged(late, seenInCapture('a.har', null))]})
    expect(find(report({judged: [judged(late, seenInCapture('a.har', null))]}), 'TIM02')?.evidence).toMatchObject({kind: 'capture', source: 'a.har'})
    expect(countEvidence(suites).machine).toBe(0)
  })

  it('is what was found wrong, wherever it was found', () => {
    const both = report({judged: [judged(), judged(late, seenInCapture('a.har', null))]})
    expect(find(both, 'TIM02')).toMatchObject({verdict: 'failed', evidence: {kind: 'capture'}})
  })

  it('stands in a report that its published schema takes, in every profile and phase', () => {
    const ajv = new Ajv({strictTypes: false, strictRequired: false})
    addFormats.default(ajv)
    const conforms = ajv.compile(JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8')) as object)
    for (const profile of profiles) {
      const made = withFile({attestations: attested(), waivers: [waiver]}, {profile, phase: 'production', judged: [judged(late)]})
      conforms(JSON.parse(JSON.stringify(made)))
      expect(conforms.errors ?? []).toEqual([])
    }
  })
})

describe('what a person vouches for', () => {
  it('settles an item, and no machine is said to have seen it', () => {
    expect(find(report(), 'ORG01')?.verdict).toBe('by-hand')
    const {verdict, evidence} = find(withFile({attestations: attested()}), 'ORG01') ?? {}
    expect([verdict, evidence?.kind, evidence?.by]).toEqual(['passed', 'attested', 'Anna Andersson'])
  })

  it('fails an item that does not hold', () => {
    expect(find(withFile({attestations: attested({holds: false})}), 'ORG01')?.verdict).toBe('warning')
  })

  it('counts for a year and not longer, nor past its own date, nor before its day', () => {
    const verdict = (change: object) => find(withFile({attestations: attested(change)}), 'ORG01')?.verdict
    expect(verdict({date: '2025-03-01'})).toBe('passed')
    expect(verdict({date: '2025-02-28'})).toBe('by-hand')
    expect(verdict({validUntil: '2026-02-28'})).toBe('by-hand')
    expect(verdict({date: '2026-03-02'})).toBe('by-hand')
    expect(find(withFile({attestations: attested(), attestationDays: 10}), 'ORG01')?.verdict).toBe('by-hand')
  })

  it('is the newest that somebody said', () => {
    const file = {attestations: [...attested({date: '2026-02-20', holds: false}), ...attested()]}
    expect(find(withFile(file), 'ORG01')?.verdict).toBe('warning')
  })

  it('settles a rule that could not be seen, and never one that was', () => {
    const said = (item: string) => find(withFile({attestations: attested({item})}, {judged: [judged(late)]}), item)
    expect(said('MET20')).toMatchObject({verdict: 'passed', evidence: {kind: 'attested'}})
    expect(said('TIM02')).toMatchObject({verdict: 'failed', evidence: {kind: 'machine'}})
  })

  it('is not asked of an organisation without an IdP of its own where it is about one', () => {
    expect(find(report({hasOwnIdp: false}), 'OPS03')?.verdict).toBe('not-applicable')
    expect(find(report({hasOwnIdp: false}), 'ORG01')?.verdict).toBe('by-hand')
  })
})

describe('an exception', () => {
  it('excepts what is found wrong until its date', () => {
    const made = withFile({waivers: [waiver]}, {judged: [judged(late)]})
    expect(find(made, 'TIM02')).toMatchObject({verdict: 'waived', waiver: {owner: 'Bo', until: '2026-12-31'}})
    expect(exitOfChecks(made.suites)).toBe(0)
  })

  it('fails when its date has passed, and excepts nothing', () => {
    const made = withFile({waivers: [{...waiver, until: '2026-02-28'}]}, {judged: [judged(late)]})
    expect([find(made, 'TIM02')?.verdict, find(made, 'FIL01')?.verdict]).toEqual(['failed', 'failed'])
  })

  it('fails when it is not needed', () => {
    expect(find(withFile({waivers: [waiver]}), 'FIL02')?.verdict).toBe('failed')
    expect(find(withFile({waivers: [waiver]}, {judged: []}), 'FIL02')).toBeUndefined()
  })

  it('fails when its code is unknown, as does an attestation or an override', () => {
    expect(find(withFile({waivers: [{...waiver, code: 'TIM92'}]}), 'FIL03')?.verdict).toBe('failed')
    expect(find(withFile({attestations: attested({item: 'ORG92'})}), 'FIL03')?.verdict).toBe('failed')
  })
})

describe('the phases', () => {
  it('take in those before them', () => {
    const count = (phase: ChecklistMatter['phase']) => report({phase}).suites[0]?.checks.length ?? 0
    expect(count('preparation')).toBeLessThan(count('test'))
    expect(count('test')).toBeLessThan(count('production'))
  })
})

describe('the login as a whole', () => {
  const login = (outcome: SeenLogin['outcome']) => [{app: 'samsa', outcome, startedAt: '2026-03-01T14:05:12.000Z'}]
  const verdict = (outcome: SeenLogin['outcome']) => find(report({logins: login(outcome)}), 'OPS21')?.verdict

  it('has to have gone through', () => {
    expect([verdict('signed-in'), verdict('refused'), verdict('unreachable')]).toEqual(['passed', 'failed', 'no-evidence'])
    expect(find(report(), 'OPS21')?.verdict).toBe('no-evidence')
  })

  it('is the consequence of what a rule found in it', () => {
    expect(find(report({logins: login('refused'), judged: [judged(late)]}), 'OPS21')?.hiddenBy).toBe('TIM02')
  })
})

describe('the text', () => {
  it('fits 80 columns, and tells what is settled apart from what holds', () => {
    const text = checklistToText(withFile({attestations: attested(), waivers: [{...waiver, code: 'ORG02'}]}, {judged: [judged(late)]}))
    expect(text.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(text).toMatch(/^Settled: \d+ of \d+ \(\d+ by machine, 0 in a capture, 1 vouched for, \d+ open\)\.$/m)
    expect(text.replaceAll('\n', ' ')).toMatch(/Holds: \d+ of the \d+ that are settled\./)
  })

  it('tells what each profile demands where they differ about something found wrong', () => {
    expect(checklistToText(report({judged: [judged(late)]}))).toMatch(/C5 +How much clocks may differ\. inera: not known/)
  })
})
