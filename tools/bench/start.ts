import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {root} from '../setup.mjs'
import {sampleMessage} from './sample.ts'
import {type BenchRow, median, slower} from './rows.ts'

const rounds = 21

/** Cold start of whole processes, in turn with `node -e 0`, so that a machine that slows down slows both. */
export async function benchStart(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bench-'))
  const file = path.join(folder, 'response.txt')
  const certificate = path.join(folder, 'cert.pem')
  const sample = await sampleMessage()
  writeFileSync(file, Buffer.from(sample.xml).toString('base64'))
  writeFileSync(certificate, sample.key.certificate)
  const rows = [
    {what: 'vgefos decode FILE / node -e 0', args: ['decode', file], goal: 3.5},
    {what: 'vgefos verify FILE --cert PEM / node -e 0', args: ['verify', file, '--cert', certificate], goal: 7},
    {what: 'vgefos --help / node -e 0', args: ['--help'], goal: 4},
  ].map(({what, args, goal}) => {
    const ours: number[] = []
    const yardstick: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const bare = time(['-e', '0'])
      const vgefos = time([path.join(root, 'bin', 'run.js'), ...args])
      if (round === 0) continue
      yardstick.push(bare)
      ours.push(vgefos)
    }
    return slower(what, median(ours), median(yardstick), goal)
  })
  rmSync(folder, {recursive: true})
  return rows
}

function time(args: readonly string[]): number {
  const began = performance.now()
  spawnSync(process.execPath, args, {cwd: root, stdio: 'ignore'})
  return performance.now() - began
}
