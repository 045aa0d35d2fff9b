import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faults} from '../mock-idp/faults/index.ts'
import {nobodyApproved} from '../src/report/login-report.ts'
import {rules} from '../src/rules/index.ts'
import {type Came, type ChecklistLab, harmless, openChecklistLab, otherChanges} from './support/checklist-lab.ts'

let stage: ChecklistLab
let sound: Came

beforeAll(async () => {
  stage = await openChecklistLab()
  sound = await stage.judge(await stage.login('samsa'))
})
afterAll(() => stage.close())

/** Faults that a receiver lets pass, or that only weigh as warnings and notices: the login then fails for a reason of its own, or not at all. */
const withoutError = ['unsolicited', 'authentication-fails', 'revoked-certificate', 'passive-refused', 'says-nothing', 'blames-the-request',
  'request-denied', 'principal-unknown', 'proxy-count-exceeded', 'request-unsupported', 'stopped-as-fraud']

describe('after a sound login', () => {
  it('every item that a machine can verify is green, or does not apply', () => {
    const verdicts = new Set([...sound.checks.values()].map(({verdict}) => verdict))
    expect([...verdicts].sort()).toEqual(['by-hand', 'not-applicable', 'passed'])
    expect([sound.told, sound.exit]).toEqual([[], 0])
  })
})

describe('when the national IdP lies', () => {
  it.each(faults)('exactly what it broke is told: $name', async ({name, caughtBy}) => {
    const recording = await stage.login('samsa', {faults: [name]})
    const broken = await stage.judge(recording)
    const codes = broken.told.map((one) => one.slice(0, 5))
    expect(codes).toEqual([...caughtBy, ...(withoutError.includes(name) ? ['OPS21'] : [])].sort())
    expect(otherChanges(sound, broken).filter((change) => !harmless.test(change))).toEqual([])
    // What is hidden is a consequence of what was told, and of nothing else.
    const consequences = rules.filter(({code}) => codes.includes(code)).flatMap(({code, hides}) => [...hides, 'OPS21'].map((hidden) => `${hidden}<${code}`))
    expect(broken.hidden.filter((one) => !consequences.includes(one))).toEqual([])
  })

  it('the exit code is 1 where an error is proved, 3 where nobody approved, and else 0', async () => {
    const exits: Record<string, number> = {}
    for (const name of ['wrong-audience', 'says-nothing', 'nobody-approves', 'user-cancels', 'two-hsa-ids'])
      exits[name] = (await stage.judge(await stage.login('samsa', {faults: [name]}))).exit
    expect(exits).toEqual({'wrong-audience': 1, 'says-nothing': 1, 'nobody-approves': 3, 'user-cancels': 3, 'two-hsa-ids': 0})
  })

  it('a login that nobody approved is open, and says so', async () => {
    const {checks} = await stage.judge(await stage.login('samsa', {faults: ['user-cancels']}))
    expect(checks.get('OPS21')).toMatchObject({verdict: 'no-evidence', messages: ['Ingen godkände inloggningen i telefonen.']})
    expect(nobodyApproved.filter((code) => checks.get(code)?.verdict === 'notice')).toEqual(['EID01'])
  })
})

describe('when the clock of the national IdP is wrong', () => {
  const minutes = 60_000
  const clockOf = (clock: number) => ({
    clock,
    seen: ({url, at}: {url: string; at: number}) =>
      new URL(url).hostname === 'efos.localhost' ? {date: new Date(at + clock).toUTCString()} : {},
  })

  it.each([10, -10])('by %d minutes, the clock is told, and that nobody gets in', async (ahead) => {
    const broken = await stage.judge(await stage.login('samsa', clockOf(ahead * minutes)))
    expect([broken.told, broken.exit]).toEqual([['OPS21 failed', 'TIM08 notice'], 1])
    expect(broken.hidden.filter((one) => !one.endsWith('<TIM08'))).toEqual([])
  })

  it('by half a minute, nothing is told', async () => {
    const slow = await stage.judge(await stage.login('samsa', clockOf(-minutes / 2)))
    expect([slow.told, slow.hidden, slow.exit]).toEqual([[], [], 0])
  })
})
