import {describe, expect, it} from 'vitest'
import {noEvidence, seenByMachine} from '../../checklist/grounds.ts'
import type {Check} from '../checks.ts'
import {exitOfChecklist} from './exit-of-checklist.ts'
import {type SeenLogin, loginCheck} from './login-check.ts'

const login = (outcome?: SeenLogin['outcome']): Check =>
  loginCheck(outcome === undefined ? [] : [{app: 'samsa', outcome, startedAt: '2026-03-01T14:05:12.000Z'}], 'en')
const passed: Check = {...login('signed-in'), code: 'MET20', evidence: seenByMachine('metadata', null)}
const open: Check = {...passed, verdict: 'by-hand', evidence: noEvidence}
const exitOf = (...checks: readonly Check[]): number => exitOfChecklist([{subject: 'goteborg/lab', file: null, checks}], false)

describe('the exit code of a checklist', () => {
  it('is 3 when nobody has looked at anything', () => {
    expect([exitOf(open, login()), exitOf(passed, login())]).toEqual([3, 0])
  })

  it('is 3 when a login was made and could not be judged, whatever else holds', () => {
    expect((['signed-in', 'refused', 'unreachable', 'not-approved', 'unclear'] as const).map((kind) => exitOf(passed, login(kind)))).toEqual([0, 1, 3, 3, 3])
  })

  it('is 1 for an error, also when the login could not be judged', () => {
    expect(exitOf({...passed, verdict: 'failed'}, login('unreachable'))).toBe(1)
  })
})
