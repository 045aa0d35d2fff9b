import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Recording} from '../src/evidence/recording.ts'
import {isVgefosError} from '../src/errors.ts'
import {countEvidence} from '../src/report/checks.ts'
import {writeReport} from '../src/report/formats/write.ts'
import {type Came, type ChecklistLab, openChecklistLab, otherChanges} from './support/checklist-lab.ts'

let stage: ChecklistLab
let recording: Recording
let sound: Came
let today: string

beforeAll(async () => {
  stage = await openChecklistLab()
  recording = await stage.login('samsa')
  sound = await stage.judge(recording)
  today = recording.startedAt.slice(0, 10)
})
afterAll(() => stage.close())

const dayFrom = (start: string, days: number): string => new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10)
const day = (days: number): string => dayFrom(today, days)

function file(text: string): string {
  const name = path.join(stage.folder, 'goteborg.yaml')
  writeFileSync(name, text)
  return name
}
const withFile = (text: string, of = recording): Promise<Came> => stage.judge(of, {file: file(text)})
const attested = (date: string, more = ''): string => `attestations:\n  - {item: ORG01, by: Anna Andersson, date: ${date}${more}}\n`
const waiver = (code: string, until: string): string => `waivers:\n  - {code: ${code}, reason: byts, owner: Bo, until: ${until}}\n`
const counts = ({report}: Came) => countEvidence(report.suites)

describe('the organisation’s file', () => {
  it('is sound when somebody vouches today: one item goes from open to green, by attestation and not by machine', async () => {
    const broken = await withFile(attested(today))
    expect([broken.told, otherChanges(sound, broken), broken.exit]).toEqual([[], ['ORG01 by-hand>passed'], 0])
    expect(counts(broken)).toEqual({...counts(sound), attested: 1, none: counts(sound).none - 1})
  })

  it.each([
    ['is older than a year', () => attested(day(-366))],
    ['is past its own date', () => attested(day(-10), `, validUntil: ${day(-1)}`)],
    ['is of a day that has not been', () => attested(day(1))],
  ])('an attestation that %s leaves its item open, and says why', async (_how, text) => {
    const broken = await withFile(text())
    expect([broken.told, otherChanges(sound, broken)]).toEqual([[], []])
    expect(broken.checks.get('ORG01')?.messages).toHaveLength(1)
  })

  it('turns the item red of which somebody says that it does not hold', async () => {
    const broken = await withFile(attested(today, ', holds: false'))
    expect([broken.told, broken.exit]).toEqual([['ORG01 warning'], 0])
  })

  it.each([
    ['a waiver of what holds', () => waiver('SIG01', day(10)), ['FIL02 failed']],
    ['a waiver past its date, of what holds', () => waiver('SIG01', day(-1)), ['FIL01 failed']],
    ['a waiver past its date, of what is open', () => waiver('ORG01', day(-1)), ['FIL01 failed']],
    ['a waiver of an unknown code', () => waiver('SIG99', day(10)), ['FIL03 failed']],
    ['an attestation of an unknown item', () => attested(today).replace('ORG01', 'ORG99'), ['FIL03 failed']],
  ] as const)('turns red by %s, and nothing else does', async (_what, text, told) => {
    const broken = await withFile(text())
    expect([broken.told, otherChanges(sound, broken), broken.exit]).toEqual([told, [], 1])
  })

  it('excepts what is wrong until its date: waived and never green, and red again the day after', async () => {
    const lie = await stage.login('samsa', {faults: ['wrong-audience']})
    const before = await stage.judge(lie)
    const excepted = await withFile(waiver('ENT03', today), lie)
    expect([before.told, excepted.told, excepted.exit]).toEqual([['ENT03 failed'], [], 0])
    expect([excepted.checks.get('ENT03')?.verdict, excepted.checks.get('OPS21')?.verdict]).toEqual(['waived', 'waived'])
    const after = await withFile(waiver('ENT03', day(-1)), lie)
    expect([after.told, after.exit]).toEqual([['ENT03 failed', 'FIL01 failed'], 1])
  })
})

describe('what the checklist stands on', () => {
  it('counts for ninety days, or as many as the file says, and then everything is open again', async () => {
    const later = (days: number, text = '') => stage.judge(recording, {now: new Date(Date.parse(recording.startedAt) + days * 86_400_000), file: file(text)})
    expect((await later(90)).checks.get('OPS21')?.verdict).toBe('passed')
    const stale = await later(91)
    expect([stale.told, stale.exit, counts(stale).machine]).toEqual([[], 3, 0])
    expect(stale.checks.get('SIG01')?.messages).toEqual([`Det är från ${today}, 91 dagar gammalt, och räknas i 90 dagar.`])
    expect((await later(91, 'evidenceDays: 100\n')).checks.get('OPS21')?.verdict).toBe('passed')
    expect((await later(11, 'evidenceDays: 10\n')).exit).toBe(3)
  })

  it('does not count before it has been', async () => {
    const early = await stage.judge(recording, {now: new Date(Date.parse(recording.startedAt) - 3 * 86_400_000)})
    expect([early.exit, counts(early).machine]).toEqual([3, 0])
  })

  it('may be an old failure, which is not told as one of today', async () => {
    const lie = await stage.login('samsa', {faults: ['unsigned']})
    const stale = await stage.judge(lie, {now: new Date(Date.parse(lie.startedAt) + 100 * 86_400_000)})
    expect([stale.told, stale.checks.get('SIG03')?.verdict]).toEqual([[], 'no-evidence'])
  })

  it.each([
    ['of another organisation', () => ({...recording, scenario: {...recording.scenario, organisation: 'boras'}}), /gäller boras, och checklistan goteborg/],
    ['of another environment', () => ({...recording, environment: {name: 'test', kind: 'test'} as const}), /i miljön test, och checklistan gäller lab.*--env test/],
  ])('is refused when it is %s', async (_what, make, words) => {
    const error: unknown = await stage.judge(make()).catch((thrown: unknown) => thrown)
    expect(isVgefosError(error) && [error.code, error.says.sv]).toEqual(['E_USAGE', expect.stringMatching(words)])
  })

  it('is told of a capture without any message, which settles nothing', async () => {
    const har = path.join(stage.folder, 'empty.har')
    const entry = {startedDateTime: `${today}T10:00:00.000Z`, time: 1, request: {method: 'GET', url: 'https://samsa.example/', headers: [], queryString: []}, response: {status: 200, headers: [], content: {}}}
    writeFileSync(har, JSON.stringify({log: {version: '1.2', creator: {name: 'Firefox', version: '1'}, entries: [entry]}}))
    const broken = await stage.judge(recording, {capture: [har]})
    expect([broken.told, otherChanges(sound, broken)]).toEqual([['APP02 notice'], []])
    expect(broken.checks.get('APP02')?.evidence.kind).toBe('capture')
    mkdirSync(path.join(stage.folder, 'none'), {recursive: true})
    await expect(stage.judge(recording, {recording: [path.join(stage.folder, 'none')]})).rejects.toMatchObject({code: 'E_USAGE'})
  })
})

describe('every format', () => {
  const broken = async (): Promise<Came> => stage.judge(await stage.login('samsa', {faults: ['wrong-audience']}))

  it('tells JUnit of as many failures as there are red items', async () => {
    const failures = ({report}: Came) => /<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)" skipped="(\d+)"/.exec(writeReport(report, 'junit'))?.slice(2, 4)
    expect([failures(sound), failures(await broken())]).toEqual([['0', '0'], ['1', '0']])
  })

  it('says in Markdown how much is settled beside how much holds, and never that all is well while something is open', async () => {
    const nothing = await stage.judge(recording, {now: new Date(Date.parse(recording.startedAt) + 100 * 86_400_000)})
    expect(writeReport(nothing.report, 'md')).toMatch(/Avgjort: 0 av \d+[^]*Inget är prövat\./)
    const green = writeReport(sound.report, 'md')
    expect(green).toMatch(/Avgjort: (\d+) av \d+ \(\1 maskinellt, 0 i en fångst, 0 intygade, 24 öppna\)\.\nUppfyllt: \1 av de \1 avgjorda\./)
    expect(green).toMatch(/Inget fel i det som är prövat\.[^]*- Väntar på att någon intygar: ORG01 /)
    const lie = await stage.login('samsa', {faults: ['wrong-audience']})
    expect(writeReport((await withFile(waiver('ENT03', today), lie)).report, 'md')).toMatch(/- Undantag beviljat: ENT03 .*\(byts, Bo, \d{4}-\d\d-\d\d\)/)
  })

  it.each(['md', 'html'] as const)('names the red item in %s, and only then', async (format) => {
    const failing = writeReport((await broken()).report, format)
    expect(failing).toContain('ställt till')
    expect(writeReport(sound.report, format)).not.toMatch(/är ställt till https/)
  })
})
