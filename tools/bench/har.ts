import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {encodePost} from '../../src/saml/decode.ts'
import {root} from '../setup.mjs'
import {type BenchRow, median} from './rows.ts'
import {sampleMessage} from './sample.ts'

const entries = 5000
const rounds = 5
const goalMs = 2000

/** A whole process that reads a day of browsing of 30 MB, with a login on every thousandth request. */
export async function benchHar(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bench-'))
  const file = path.join(folder, 'day.har')
  const {xml} = await sampleMessage()
  writeFileSync(file, dayOfBrowsing(encodePost(xml)))
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    spawnSync(process.execPath, [path.join(root, 'bin', 'run.js'), 'decode', file], {cwd: root, stdio: 'ignore'})
    took.push(performance.now() - began)
  }
  rmSync(folder, {recursive: true})
  const ms = median(took)
  return [{what: `vgefos decode, HAR of ${String(entries)} entries`, figure: `${ms.toFixed(0)} ms`, goal: `< ${String(goalMs)} ms`, isMissed: !(ms < goalMs)}]
}

function dayOfBrowsing(message: string): string {
  const script = 'const some = "script of a page"; '.repeat(150)
  const list = Array.from({length: entries}, (_, index) => {
    const isLogin = index % 1000 === 500
    const cookies = [{name: 'sid', value: String(index)}]
    return {
      startedDateTime: new Date(1_772_370_000_000 + index * 1000).toISOString(),
      time: 20,
      request: {
        method: isLogin ? 'POST' : 'GET',
        url: isLogin ? 'https://sp.example/saml/acs' : `https://app.example/page/${String(index)}?q=${String(index)}`,
        headers: [{name: 'User-Agent', value: 'Mozilla/5.0'}, {name: 'Cookie', value: `sid=${String(index)}`}],
        cookies,
        ...(isLogin && {postData: {mimeType: 'application/x-www-form-urlencoded', text: `SAMLResponse=${encodeURIComponent(message)}`}}),
      },
      response: {
        status: 200,
        headers: [{name: 'Date', value: new Date(1_772_370_000_000 + index * 1000).toUTCString()}],
        content: {mimeType: index % 10 === 0 ? 'text/html' : 'text/javascript', text: index % 10 === 0 ? `<html><body><script>${script}</script></body></html>` : script},
      },
    }
  })
  return JSON.stringify({log: {version: '1.2', creator: {name: 'WebInspector', version: '537.36'}, entries: list}})
}
