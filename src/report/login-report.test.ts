import {describe, expect, it} from 'vitest'
import type {LoginOutcome} from '../evidence/recording.ts'
import {samlCore} from '../requirement.ts'
import type {ReportedFinding} from './finding.ts'
import {type Expectation, compareIdentity, loginVerdict, reportVerdict} from './login-report.ts'

const identity = {
  name: 'Anna Andersson',
  hsaId: 'TSTNMT2120001355-1001',
  loa: 'http://id.sambi.se/loa/loa3',
  attributes: {'urn:name': ['Anna Andersson'], 'urn:empty': [''], 'http://sambi.se/attributes/1/givenName': ['Anna']},
}
const signedIn: LoginOutcome = {kind: 'signed-in', identity}
const refused: LoginOutcome = {kind: 'refused', host: 'hubb.localhost', heading: 'Nej', text: ''}
const finding = (code: string, level: ReportedFinding['level']): ReportedFinding => ({
  code,
  name: 'x',
  level,
  certainty: 'proved',
  owner: 'hub',
  message: '',
  why: '',
  fix: '',
  where: '',
  requirement: samlCore('1', 'MUST'),
})
const unmet: Expectation = {what: 'loa', name: 'loa', expected: 'loa3', got: 'loa2', met: false}

describe('loginVerdict', () => {
  it.each([
    ['passed', signedIn, [], []],
    ['passed', signedIn, [finding('MET02', 'warning')], []],
    ['failed', signedIn, [finding('SIG07', 'error')], []],
    ['failed', signedIn, [], [unmet]],
    ['failed', refused, [], []],
    ['not-approved', refused, [finding('EID01', 'notice')], []],
    ['not-approved', {kind: 'not-approved', reason: 'timed-out'}, [], []],
    ['undecided', {kind: 'unreachable', host: 'h', url: 'u', reason: 'r'}, [], []],
    ['undecided', {kind: 'unclear', host: 'h', reason: 'r'}, [finding('SIG07', 'error')], []],
  ] as const)('is %s for %j with %j', (verdict, outcome, findings, expectations) => {
    expect(loginVerdict(outcome, findings, expectations)).toBe(verdict)
  })
})

describe('reportVerdict', () => {
  it('lets failed beat undecided, undecided beat not approved, and that beat passed', () => {
    expect(reportVerdict(['passed', 'not-approved', 'undecided', 'failed'], 0, false)).toBe('failed')
    expect(reportVerdict(['passed', 'not-approved', 'undecided'], 0, false)).toBe('undecided')
    expect(reportVerdict(['passed', 'not-approved'], 0, false)).toBe('not-approved')
    expect(reportVerdict(['passed'], 0, false)).toBe('passed')
  })

  it('counts warnings as failures only when strict', () => {
    expect(reportVerdict(['passed'], 1, true)).toBe('failed')
    expect(reportVerdict(['passed'], 1, false)).toBe('passed')
  })
})

describe('compareIdentity', () => {
  const nothing = {name: undefined, hsaId: undefined, loa: undefined, attributes: []}
  const met = (expected: Partial<Parameters<typeof compareIdentity>[1]>) =>
    compareIdentity(identity, {...nothing, ...expected}).map((one) => one.met)

  it('expects nothing that nobody asked for', () => {
    expect(met({})).toEqual([])
  })

  it('tells the right person from another', () => {
    expect(met({name: 'Anna Andersson', hsaId: 'TSTNMT2120001355-1001'})).toEqual([true, true])
    expect(met({hsaId: 'TSTNMT2120001355-1002'})).toEqual([false])
  })

  it('takes a level by its URI or by its last part, and by nothing less', () => {
    expect(met({loa: 'http://id.sambi.se/loa/loa3'})).toEqual([true])
    expect(met({loa: 'loa3'})).toEqual([true])
    expect(met({loa: 'oa3'})).toEqual([false])
    expect(met({loa: 'loa2'})).toEqual([false])
  })

  it('wants an attribute to have a value, and that value when one is given', () => {
    expect(met({attributes: ['urn:name', 'urn:name=Anna Andersson']})).toEqual([true, true])
    expect(met({attributes: ['givenName', 'givenName=Anna', 'givenName=Eva', 'surname']})).toEqual([true, true, false, false])
    expect(met({attributes: ['urn:empty', 'urn:none', 'urn:name=Other']})).toEqual([false, false, false])
  })
})
