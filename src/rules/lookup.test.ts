import {describe, expect, it} from 'vitest'
import {rules} from './index.ts'
import {lookUpRules, nearestCodes} from './lookup.ts'

const codes = (given: string): readonly string[] => lookUpRules(rules, given).map(({code}) => code)

describe('lookUpRules', () => {
  it.each(['SIG01', 'sig01', 'VGE-SIG01', ' sig01 ', 'signing-certificate-unknown'])('knows %j as SIG01', (given) => {
    expect(codes(given)).toEqual(['SIG01'])
  })

  it.each([
    ['MSIS0037', ['SIG06']],
    ['msis7102', ['LOA01']],
    ['AADSTS50001', ['ENT03']],
    ['ID4037', ['SIG01', 'SIG06']],
    ['D15', ['ENT03']],
    ['378', ['SIG07']],
  ])('knows the code %s of another system', (given, expected) => {
    expect(codes(given)).toEqual(expected)
  })

  it.each([
    ['Error: SAML assertion audience mismatch', 'ENT03'],
    ['is not a valid audience', 'ENT03'],
    ['MSIS0038: SAML Message has wrong signature. Issuer: ’https://sp.example’', 'SIG06'],
    ['AADSTS50011: The reply URL specified in the request does not match', 'END01'],
    ['assertion expired', 'TIM02'],
  ])('finds the cause of %j', (given, code) => {
    expect(codes(given)).toContain(code)
  })

  it.each(['XYZ99', 'D1', '37', 'SAML', '', 'ID40371'])('does not pretend to know %j', (given) => {
    expect(codes(given)).toEqual([])
  })
})

describe('nearestCodes', () => {
  it('suggests what was nearly written', () => {
    expect(nearestCodes(rules, 'SIG011')[0]).toBe('SIG01')
    expect(nearestCodes(rules, 'audience-elsewhere')[0]).toBe('ENT03')
  })

  it('suggests three, whatever was written', () => {
    expect(nearestCodes(rules, '???')).toHaveLength(3)
  })
})
