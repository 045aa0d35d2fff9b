import {describe, expect, it} from 'vitest'
import {reportOf} from './testing-checks.ts'
import {parseChecks} from './parse-checks.ts'

const sound = reportOf({MET01: 'passed', MET02: 'failed'})
const reason = (json: unknown): string => {
  const parsed = parseChecks(json)
  return 'reason' in parsed ? parsed.reason.en : 'none'
}

describe('an answer that is read back', () => {
  it('is what was written', () => {
    expect(parseChecks(JSON.parse(JSON.stringify(sound)))).toEqual({report: sound})
  })

  it('may hold keys that a later version has added', () => {
    expect(reason({...sound, added: 1})).toBe('none')
  })

  it('is refused with the place of what is wrong', () => {
    const suites = sound.suites.map((suite) => ({...suite, checks: suite.checks.map((check) => ({...check, verdict: 'fine'}))}))
    expect(reason({...sound, suites})).toBe('the value suites.0.checks.0.verdict is missing or of the wrong form')
    expect(reason({...sound, startedAt: 'yesterday'})).toMatch(/startedAt/)
  })

  it('is refused when it is the answer of another command, or no object at all', () => {
    expect([reason({schema: 'vgefos.decode/1'}), reason([]), reason(null)]).toEqual(Array(3).fill('it holds no answer of checklist or metadata lint'))
  })
})
