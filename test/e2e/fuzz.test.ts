import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {FuzzResult} from '../fuzz/result.ts'
import {root} from '../support/project.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-fuzz-'))
// Two at once, as machines that test have two processors at least.
const seeds = [20261124, 20261125]
const inputsEach = 50_000
let results: readonly FuzzResult[]

// As one plain program, so that what is measured is vgefos and not the tools around it.
beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: {run: 'test/fuzz/run.ts'},
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  })
  results = await Promise.all(seeds.map((seed) => fuzz(seed)))
}, 600_000)

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

async function fuzz(seed: number): Promise<FuzzResult> {
  const args = [path.join(folder, 'run.mjs'), String(seed), String(inputsEach)]
  const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: root, maxBuffer: 10_000_000, timeout: 590_000})
  return JSON.parse(stdout) as FuzzResult
}

const sum = (of: (result: FuzzResult) => number): number => results.reduce((total, result) => total + of(result), 0)

describe('a hundred thousand damaged inputs', () => {
  it('crash nothing', () => {
    expect(results.flatMap(({crashes}) => crashes)).toEqual([])
    expect(sum(({inputs}) => inputs)).toBe(100_000)
  })

  it('hang nothing for a second', () => {
    expect(results.map(({slowest}) => slowest)).toEqual(['', ''])
  })

  it('never take 300 MB', () => {
    for (const {peakMb} of results) expect(peakMb).toBeLessThan(300)
  })

  it('are often whole enough to be judged', () => {
    expect(sum(({readable}) => readable)).toBeGreaterThan(10_000)
    expect(sum(({flows}) => flows)).toBeGreaterThan(1000)
    expect(sum(({redacted}) => redacted)).toBeGreaterThan(1000)
  })
})
