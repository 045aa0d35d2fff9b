import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {FuzzResult} from '../fuzz/result.ts'
import {root} from '../support/project.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-fuzz-'))
let result: FuzzResult

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
  const printed = execFileSync(process.execPath, [path.join(folder, 'run.mjs'), '20261124', '100000'], {
    cwd: root,
    maxBuffer: 10_000_000,
    timeout: 290_000,
  })
  result = JSON.parse(printed.toString()) as FuzzResult
}, 300_000)

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

describe('a hundred thousand damaged inputs', () => {
  it('crash nothing', () => {
    expect(result.crashes).toEqual([])
    expect(result.inputs).toBe(100_000)
  })

  it('hang nothing for a second', () => {
    expect(result.slowest).toBe('')
  })

  it('never take 300 MB', () => {
    expect(result.peakMb).toBeLessThan(300)
  })

  it('are often whole enough to be judged', () => {
    expect(result.readable).toBeGreaterThan(10_000)
  })
})
