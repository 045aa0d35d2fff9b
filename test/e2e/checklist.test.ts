import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {CheckReport} from '../../src/report/checks.ts'
import {type Ran, neutralEnvironment, runVgefos} from '../support/vgefos.ts'

const limit = {timeout: 60_000}

let folder: string
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-e2e-'))))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

const run = (...args: readonly string[]): Promise<Ran> =>
  runVgefos(args, {cwd: folder, env: neutralEnvironment({XDG_STATE_HOME: folder})})
const verdicts = ({stdout}: Ran, wanted: string): readonly string[] => {
  const {suites} = JSON.parse(stdout) as CheckReport
  return suites.flatMap(({checks}) => checks).flatMap(({code, verdict}) => (verdict === wanted ? [code] : []))
}

const kindsOf = ({stdout}: Ran): readonly string[] => {
  const {suites} = JSON.parse(stdout) as CheckReport
  return [...new Set(suites.flatMap(({checks}) => checks).map(({verdict}) => verdict))].sort()
}

describe('checklist', () => {
  it('goes from nothing to all that a machine can verify, by test-login alone', limit, async () => {
    const before = await run('checklist', 'goteborg', '--phase', 'test', '--json')
    expect([before.code, kindsOf(before)]).toEqual([3, ['by-hand', 'no-evidence']])
    expect((await run('checklist', 'goteborg', '--phase', 'test')).stderr).toContain('vgefos test-login --org goteborg --app local --app samsa')

    expect((await run('test-login', '--org', 'goteborg', '--app', 'local', '--app', 'samsa')).code).toBe(0)
    const after = await run('checklist', 'goteborg', '--phase', 'test', '--json')
    expect([after.code, kindsOf(after)]).toEqual([0, ['by-hand', 'not-applicable', 'passed']])
    expect(verdicts(after, 'passed').length).toBeGreaterThan(100)
    const {stdout} = await run('checklist', 'goteborg', '--phase', 'test')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(stdout).toMatch(/inloggning till local: sparad av test-login/)
    expect(stdout).toMatch(/^Avgjort: (\d+) av \d+ \(\1 maskinellt, 0 i en fångst, 0 intygade, 24 öppna\)\.\nUppfyllt: \1 av de \1 avgjorda\.$/m)
  })

  it('is as green by a login that was kept on demand', limit, async () => {

    expect((await run('test-login', '--org', 'goteborg', '--output', 'run')).code).toBe(0)
    const after = await run('checklist', 'goteborg', '--env', 'lab', '--recording', 'run', '--json')
    expect([after.code, verdicts(after, 'failed')]).toEqual([0, []])
    expect(verdicts(after, 'passed')).toEqual(expect.arrayContaining(['OPS21', 'SIG01', 'ENT03', 'MET20']))
    expect(verdicts(after, 'passed').length).toBeGreaterThan(60)
  })

  it.each([
    ['the hub is down', ['--down', 'hub'], [], 3],
    ['the organisation’s IdP is down', ['--down', 'local-idp'], [], 3],
    ['the service is down', ['--down', 'local-app'], [], 3],
    ['the national IdP is down', ['--down', 'efos'], [], 3],
    ['the national IdP addresses somebody else', ['--fault', 'wrong-audience'], ['ENT03', 'OPS21'], 1],
    ['nobody approves', ['--fault', 'user-cancels'], [], 3],
  ] as const)('turns red exactly where it broke, in a real browser: %s', limit, async (what, how, red, code) => {
    const kept = `broken-${what.replaceAll(/\W/g, '')}`
    await run('test-login', '--org', 'goteborg', '--timeout', '8', ...how, '--output', kept)
    const judged = await run('checklist', 'goteborg', '--recording', kept, '--json')
    expect([judged.code, verdicts(judged, 'failed')]).toEqual([code, red])
    expect([...verdicts(judged, 'warning'), ...verdicts(judged, 'crashed')]).toEqual([])
    // What was broken on purpose is nobody's latest login.
    expect(kindsOf(await run('checklist', 'goteborg', '--json'))).toEqual(['by-hand', 'not-applicable', 'passed'])
  })

  it('fails by a waiver that is not needed any more, written in the file of the organisation', limit, async () => {
    const file = path.join(folder, 'goteborg.yaml')
    writeFileSync(file, 'recordings: [run]\nwaivers:\n  - {code: SIG01, reason: r, owner: Bo, until: 2099-12-31}\n')
    const judged = await run('checklist', 'goteborg', '--file', file, '--json')
    expect([judged.code, verdicts(judged, 'failed')]).toEqual([1, ['FIL02']])
  })

  it('tells where to write when it cannot ask, and in which line the file is wrong', limit, async () => {
    const asked = await run('checklist', 'goteborg', '--sign-off')
    expect([asked.code, asked.stdout]).toEqual([2, ''])
    expect(asked.stderr).toMatch(/attestations i vgefos\/goteborg\.yaml/)
    writeFileSync(path.join(folder, 'bad.yaml'), 'profile: inera\nwaiver: []\n')
    const bad = await run('checklist', 'goteborg', '--file', 'bad.yaml')
    expect([bad.code, bad.stdout]).toEqual([2, ''])
    expect(bad.stderr).toMatch(/rad 2, waiver är inget fält här/)
  })

  it('writes any format to a file', limit, async () => {
    const judged = await run('checklist', 'boras', '--format', 'junit', '--output', 'boras.xml')
    expect([judged.code, judged.stdout]).toEqual([3, ''])
    expect(existsSync(path.join(folder, 'boras.xml'))).toBe(true)
    expect(readFileSync(path.join(folder, 'boras.xml'), 'utf8')).toMatch(/^<\?xml .*\n<testsuites /)
  })
})
