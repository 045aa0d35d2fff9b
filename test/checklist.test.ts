import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {performChecklist} from '../commands/check-list/perform.ts'
import {latestLogins} from '../commands/check-list/recordings.ts'
import {startLab} from '../lab/index.ts'
import type {Lab, LabApp} from '../lab/options.ts'
import {createHttpBrowser} from '../lab/testing/http-browser.ts'
import {logIn} from '../lab/testing/log-in.ts'
import {faults} from '../mock-idp/faults/index.ts'
import type {RecordedMetadata, Recording} from '../src/evidence/recording.ts'
import {type CheckReport, exitOfChecks, shownChecks} from '../src/report/checks.ts'
import {publishedBy, recordingOf} from './support/recorded-login.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-checklist-'))
let lab: Lab
let samsa: LabApp
let published: readonly RecordedMetadata[]
let sound: Recording

beforeAll(async () => {
  lab = await startLab({orderLifetime: 1})
  const found = lab.apps.find(({key}) => key === 'samsa')
  if (!found) throw new Error('the lab has no SAMSA')
  samsa = found
  published = await publishedBy(lab)
  sound = await login()
})
afterAll(async () => {
  await lab.close()
  rmSync(folder, {recursive: true, force: true})
})

async function login(...names: readonly string[]): Promise<Recording> {
  lab.efos.setFaults(faults.filter(({name}) => names.includes(name)))
  const browser = createHttpBrowser()
  const page = await logIn(browser, lab, samsa)
  return recordingOf({hops: browser.hops, page, metadata: published, faults: names})
}

async function checked(recording: Recording): Promise<CheckReport> {
  const file = path.join(folder, 'samsa.recording.json')
  writeFileSync(file, JSON.stringify(recording))
  const flags = {phase: 'test', env: 'lab', recording: [file], offline: true, 'sign-off': false} as const
  const setting = {version: '0.1.0', language: 'en', now: new Date(recording.startedAt), json: true} as const
  return (await performChecklist('goteborg', flags, setting)).report
}

const failing = ({suites}: CheckReport): readonly string[] =>
  suites.flatMap(shownChecks).flatMap(({code, verdict}) => (verdict === 'failed' ? [code] : []))

describe('the checklist of Göteborg in the lab', () => {
  it('finds nothing wrong after a sound login, and stands on what the machine has seen', async () => {
    const report = await checked(sound)
    const seen = report.suites.flatMap(({checks}) => checks).filter(({evidence}) => evidence.kind === 'machine')
    expect(failing(report)).toEqual([])
    expect(report.suites.flatMap(shownChecks).filter(({verdict}) => verdict === 'warning')).toEqual([])
    expect(exitOfChecks(report.suites)).toBe(0)
    expect(seen.length).toBeGreaterThan(60)
    expect(seen.map(({code}) => code)).toEqual(expect.arrayContaining(['OPS21', 'ENT03', 'SIG01', 'MET20', 'TIM02']))
  })

  it('turns red exactly where a fault breaks something', async () => {
    const told = ['wrong-audience', 'unsigned', 'level-too-low', 'assertion-expired', 'answers-another-request', 'changed-after-signing']
    const found: Record<string, readonly string[]> = {}
    for (const name of told) found[name] = failing(await checked(await login(name)))
    const promised = faults.filter(({name}) => told.includes(name)).map(({name, caughtBy}) => [name, caughtBy.slice(0, 1)] as const)
    expect(found).toEqual(Object.fromEntries(promised))
  })

  it('warns of a certificate that is about to run out, and of nothing new beside it', async () => {
    const later = {...sound, startedAt: new Date(Date.parse(sound.startedAt) + 720 * 86_400_000).toISOString(), exchanges: []}
    const warned = async (recording: Recording) =>
      (await checked(recording)).suites.flatMap(shownChecks).flatMap(({code, verdict}) => (verdict === 'warning' ? [code] : []))
    const before = await warned(sound)
    expect((await warned(later)).filter((code) => !before.includes(code))).toEqual(['MET02'])
  })
})

describe('the latest login that was kept', () => {
  it('is the newest to each service of that organisation and environment, and none with a fault that was asked for', () => {
    const keep = (run: string, change: Partial<Recording>): void => {
      const startedAt = run.replace(/T(..)(..)(.*Z).*/, 'T$1:$2:$3')
      mkdirSync(path.join(folder, 'runs', run), {recursive: true})
      writeFileSync(path.join(folder, 'runs', run, 'samsa.recording.json'), JSON.stringify({...sound, startedAt, ...change}))
    }
    const scenario = {...sound.scenario, faults: ['unsigned']}
    keep('2026-03-01T100000.000Z-goteborg', {tool: 'first'})
    keep('2026-03-01T110000.000Z-goteborg', {tool: 'second'})
    keep('2026-03-01T120000.000Z-goteborg', {tool: 'lied to', scenario})
    keep('2026-03-01T130000.000Z-goteborg', {tool: 'elsewhere', environment: {name: 'test', kind: 'test'}})
    keep('2026-03-01T140000.000Z-boras', {tool: 'another'})
    const tools = (): readonly string[] => latestLogins('goteborg', 'lab', path.join(folder, 'runs')).map(({recording}) => recording.tool)
    expect(tools()).toEqual(['second'])
    keep('2026-03-01T150000.000Z-goteborg', {tool: 'dark', scenario: {...sound.scenario, down: ['hub']}})
    keep('2026-03-01T090000.000Z-goteborg', {tool: 'other service', scenario: {...sound.scenario, app: 'local'}})
    expect(tools().toSorted()).toEqual(['other service', 'second'])
  })
})
