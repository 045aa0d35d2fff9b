import {describe, expect, it} from 'vitest'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {reportOf} from '../../src/report/testing-checks.ts'
import {nextStep} from './next-step.ts'

const ale = findParty(loadParties(), 'ale')

describe('nextStep', () => {
  it('explains the rule that is broken', () => {
    expect(nextStep(reportOf({MET22: 'failed'}), ale, 'test')).toMatch(/: vgefos explain MET22$/)
  })

  it("does not ask explain about the organisation's own file, which has no rules", () => {
    expect(nextStep(reportOf({FIL01: 'failed', MET22: 'failed'}), ale, 'test')).toMatch(/: vgefos org edit ale --help$/)
  })
})
