import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {root} from '../setup.mjs'
import {writeAggregate} from './make-aggregate.ts'
import {type BenchRow, faster, median, slower} from './rows.ts'

const entities = 10_000
const rounds = 3
const idAttribute = '--id-attr:ID urn:oasis:names:tc:SAML:2.0:metadata:EntitiesDescriptor'.split(' ')

/** Whole processes that verify a federation's metadata of 60 MB, in turn. */
export async function benchAggregate(): Promise<readonly BenchRow[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bench-'))
  const at = (name: string): string => path.join(folder, name)
  const key = await createSigningKey('MOCK federation', {bits: 2048})
  writeFileSync(at('key.pem'), key.certificate)
  writeAggregate(at('all.xml'), entities, key)
  writeFileSync(at('peak.cjs'), `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(at('peak'))}, String(process.resourceUsage().maxRSS)))`)
  const vgefos = path.join(root, 'bin', 'run.js')
  const commands = {
    vgefos: [process.execPath, '--require', at('peak.cjs'), vgefos, 'verify', at('all.xml'), '--cert', at('key.pem')],
    xmlsec1: ['xmlsec1', '--verify', ...idAttribute, '--pubkey-cert-pem', at('key.pem'), at('all.xml')],
    samlsign: ['samlsign', '-c', at('key.pem'), '-f', at('all.xml')],
  }
  const took = {vgefos: [] as number[], xmlsec1: [] as number[], samlsign: [] as number[]}
  for (let round = 0; round < rounds; round += 1)
    for (const name of ['vgefos', 'xmlsec1', 'samlsign'] as const) {
      const ms = time(commands[name])
      if (ms !== undefined) took[name].push(ms)
    }
  const peak = existsSync(at('peak')) ? Number(readFileSync(at('peak'), 'utf8')) / 1000 : Number.NaN
  rmSync(folder, {recursive: true})

  const [ours, xmlsec, samlsign] = [took.vgefos, took.xmlsec1, took.samlsign].map(median) as [number, number, number]
  const missing = {figure: 'not installed'}
  return [
    took.xmlsec1.length > 0 ? slower('verify 60 MB of metadata / xmlsec1', ours, xmlsec, 1.5) : {what: 'verify 60 MB of metadata / xmlsec1', ...missing},
    took.samlsign.length > 0 ? faster('verify 60 MB of metadata / samlsign', samlsign, ours, 3) : {what: 'verify 60 MB of metadata / samlsign', ...missing},
    {what: 'verify 60 MB of metadata, memory', figure: `${peak.toFixed(0)} MB`, goal: '< 400 MB', isMissed: !(peak < 400)},
  ]
}

/** Milliseconds, or nothing when the program is not there or says no. */
function time([program = '', ...args]: readonly string[]): number | undefined {
  const began = performance.now()
  const {status} = spawnSync(program, args, {cwd: root, stdio: 'ignore'})
  return status === 0 ? performance.now() - began : undefined
}
