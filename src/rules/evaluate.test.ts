import {describe, expect, it} from 'vitest'
import {type RuleResult, evaluate} from './evaluate.ts'
import {hiddenBy} from './hide.ts'
import {rules} from './index.ts'
import {families, familyOf} from './order.ts'
import {profileNamed, profiles} from '../checklist/profiles/index.ts'
import {swedenConnectProfile} from '../checklist/profiles/sweden-connect.ts'
import {requestFacts, responseFacts, soundAssertion, soundRequest, soundResponse, soundSignature} from './sound-evidence.ts'

const facts = {request: responseFacts.request, sender: responseFacts.sender, receiver: responseFacts.receiver}
const changed = {...soundResponse, signatures: [{...soundSignature, state: 'changed' as const}]}
const codes = (results: readonly RuleResult[]): readonly string[] => results.map(({rule}) => rule.code)
const failed = (results: readonly RuleResult[]): readonly RuleResult[] => results.filter(({outcome}) => outcome === 'failed')
const shown = (results: readonly RuleResult[]): readonly string[] =>
  codes(failed(results).filter((result) => result.hiddenBy === undefined))

describe('evaluate', () => {
  it('finds nothing wrong with a sound response and a sound request', () => {
    expect(failed(evaluate(rules, 'response', soundResponse, facts))).toEqual([])
    const {sender, receiver} = requestFacts
    expect(failed(evaluate(rules, 'request', soundRequest, {sender, receiver}))).toEqual([])
  })

  it('lets the rules of that kind and those on every message judge, and no others', () => {
    const kinds = new Set(evaluate(rules, 'response', soundResponse, facts).map(({rule}) => rule.on))
    expect([...kinds].sort()).toEqual(['message', 'response'])
  })

  it('says no evidence, and not passed, when a fact is missing', () => {
    const audience = evaluate(rules, 'response', soundResponse).find(({rule}) => rule.code === 'ENT03')
    expect(audience?.judgement).toEqual({outcome: 'no-evidence', missing: ['receiver']})
  })

  it('puts the root cause first', () => {
    const results = evaluate(rules, 'response', soundResponse, facts)
    const ranks = codes(results).map((code) => families.findIndex((family) => family === familyOf(code)))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(ranks).not.toContain(-1)
  })

  it('lets a profile weigh a rule differently, and says so', () => {
    const missing = {...soundResponse, message: {...soundResponse.message, assertions: [{...soundAssertion, attributes: [soundAssertion.attributes[2]!]}]}}
    const attribute = (profile = profiles[0]) =>
      evaluate(rules, 'response', missing, facts, profile).find(({rule}) => rule.code === 'ATR01')
    expect(attribute()).toMatchObject({outcome: 'failed', level: 'error', override: {level: 'error'}})
    expect(attribute(swedenConnectProfile)).toMatchObject({outcome: 'failed', level: 'warning', override: undefined})
  })

  it('does not apply what a profile does not demand', () => {
    const onlyAssertion = {...soundResponse, signatures: [soundSignature]}
    expect(shown(evaluate(rules, 'response', onlyAssertion, facts))).toEqual([])
    expect(shown(evaluate(rules, 'response', onlyAssertion, facts, swedenConnectProfile))).toEqual(['SIG04'])
  })

  it('keeps what a cause hides, but says what hides it', () => {
    const late = {...soundResponse, deliveredAt: new Date('2026-03-02T14:05:12Z')}
    const results = evaluate(rules, 'response', late, facts)
    expect(codes(failed(results))).toEqual(['TIM02', 'TIM03', 'TIM04'])
    expect(shown(results)).toEqual(['TIM02'])
    expect(results.find(({rule}) => rule.code === 'TIM03')?.hiddenBy).toBe('TIM02')
  })

  it('survives a rule that crashes', () => {
    const broken = {...rules[0]!, judge: () => ({outcome: 'crashed' as const, error: new Error('ours')}), on: 'response' as const}
    expect(evaluate([broken], 'response', changed)[0]).toMatchObject({outcome: 'crashed', findings: []})
  })
})

describe('hiding', () => {
  const result = (code: string, hides: readonly string[], certainty: 'proved' | 'indication' = 'proved', outcome: RuleResult['outcome'] = 'failed') => ({
    rule: {...rules[0]!, code, hides, certainty},
    outcome,
  })
  const hidden = (...results: readonly ReturnType<typeof result>[]): unknown => Object.fromEntries(hiddenBy(results))

  it('goes on through what is hidden', () => {
    expect(hidden(result('A01', ['B01']), result('B01', ['C01'], 'indication'), result('C01', []))).toEqual({B01: 'A01', C01: 'A01'})
  })

  it('names the cause that is shown, whatever the order', () => {
    expect(hidden(result('B01', ['C01']), result('C01', []), result('A01', ['B01']))).toEqual({B01: 'A01', C01: 'A01'})
  })

  it('takes more than an indication', () => {
    expect(hidden(result('A01', ['B01'], 'indication'), result('B01', []))).toEqual({})
  })

  it('takes a cause that failed', () => {
    expect(hidden(result('A01', ['B01'], 'proved', 'passed'), result('B01', []))).toEqual({})
  })
})

describe('profiles', () => {
  it('are found by name', () => {
    expect(profileNamed('vgr-hub')).toBe(profiles[0])
    expect(() => profileNamed('nobody')).toThrow('sweden')
  })

  it.each(profiles)('$name overrides only rules that exist', ({overrides}) => {
    expect(Object.keys(overrides).filter((code) => !rules.some((rule) => rule.code === code))).toEqual([])
  })

  it.each(profiles)('$name overrides no rule by its own level', ({overrides}) => {
    expect(rules.filter(({code, level}) => overrides[code]?.level === level)).toEqual([])
  })
})
