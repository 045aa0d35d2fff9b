import {readFileSync} from 'node:fs'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {describe, expect, it} from 'vitest'
import {attestedBy, noEvidence, seenByMachine} from '../checklist/grounds.ts'
import {rules} from '../rules/index.ts'
import {type Check, type CheckReport, checkOf} from './checks.ts'

const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')) as object
const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true})
addFormats.default(ajv)
const conforms = ajv.compile(schema)

const evidence = seenByMachine('metadata', '2026-03-01T00:00:00.000Z')
const checks = rules.map((rule): Check => {
  const findings = Object.keys(rule.messages).map((message) => ({message, slots: {}}))
  const result = {rule, outcome: 'failed', judgement: {outcome: 'failed', findings}, findings, level: rule.level} as const
  return checkOf({...result, override: undefined, hiddenBy: undefined}, 'sv', {line: 1, evidence})
})

function report(change: Partial<Check> = {}): CheckReport {
  return {
    schema: 'vgefos.checks/1',
    tool: {name: 'vgefos', version: '0.1.0'},
    title: 'Metadata',
    profile: 'vgr-hub',
    language: 'sv',
    startedAt: '2026-03-01T00:00:00.000Z',
    durationMs: 3,
    suites: [{subject: 'https://idp.example/', file: null, checks: checks.map((check) => ({...check, ...change}))}],
  }
}

describe('docs/report.schema.json', () => {
  it('takes a report in which every rule has failed', () => {
    conforms(report())
    expect(conforms.errors ?? []).toEqual([])
  })

  it('takes what a named person vouches for, and what nobody has looked at', () => {
    const vouched = attestedBy('Anna Andersson', '2026-03-01', null)
    expect(conforms(report({evidence: vouched, phase: 'preparation'}))).toBe(true)
    expect(conforms(report({evidence: noEvidence, verdict: 'by-hand'}))).toBe(true)
  })

  it('refuses an attestation by nobody, and a machine that has a name', () => {
    expect(conforms(report({evidence: {...attestedBy('A', '2026-03-01', null), by: null}}))).toBe(false)
    expect(conforms(report({evidence: {...evidence, by: 'Anna Andersson'}}))).toBe(false)
  })

  it('refuses a waiver that never ends', () => {
    expect(conforms(report({waiver: {reason: 'later', owner: 'Anna', until: 'one day'}}))).toBe(false)
  })
})
