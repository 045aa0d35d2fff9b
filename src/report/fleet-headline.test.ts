import {describe, expect, it} from 'vitest'
import type {Check, Verdict} from './checks.ts'
import {fleetOf} from './fleet.ts'
import {exitOfFleet} from './fleet-exit.ts'
import {headlineOf} from './fleet-headline.ts'
import {reportOf} from './testing-checks.ts'

const headline = (verdicts: Readonly<Record<string, Verdict>>, change: Partial<Check> = {}): string =>
  headlineOf(fleetOf([reportOf(verdicts, change)], {language: 'en'})).text

describe('the headline', () => {
  it('says ready only when everything was tested and nothing is wrong or excepted', () => {
    expect(headline({MET01: 'passed', MET02: 'not-applicable'})).toMatch(/^Ready: /)
    expect(headline({MET01: 'passed', MET02: 'no-evidence'})).toMatch(/^Cannot be said yet/)
    expect(headline({MET01: 'waived'})).toBe('Ready while the exception lasts: one requirement is waived')
  })

  it('tells what is wrong apart from what is likely wrong', () => {
    expect(headline({MET01: 'failed', MET02: 'failed'})).toBe('Not ready: 2 requirements are not met')
    expect(headline({MET01: 'failed'}, {certainty: 'indication'})).toBe('Perhaps not ready: one requirement is probably not met')
  })
})

describe('the exit code of many', () => {
  const code = (...all: readonly Readonly<Record<string, Verdict>>[]): number =>
    exitOfFleet(fleetOf(all.map((verdicts, at) => reportOf(verdicts, {}, `org-${String(at)}`)), {language: 'en'}))

  it('is 1 before 3 before 0', () => {
    expect(code({MET01: 'passed'}, {MET01: 'failed'}, {MET01: 'no-evidence'})).toBe(1)
    expect(code({MET01: 'passed'}, {MET01: 'no-evidence'})).toBe(3)
    expect(code({MET01: 'passed'}, {MET01: 'waived'})).toBe(0)
  })

  it('is 3 where all waits for somebody to vouch, and 70 where a check broke', () => {
    expect(code({MET01: 'by-hand'})).toBe(3)
    expect(code({MET01: 'failed'}, {MET01: 'crashed'})).toBe(70)
  })

  it('stays 0 for an indication', () => {
    expect(exitOfFleet(fleetOf([reportOf({MET01: 'failed'}, {certainty: 'indication'})], {language: 'en'}))).toBe(0)
  })
})
