import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {libraryRivals, programRivals} from './rivals.ts'
import {type BenchRow, faster, median} from './rows.ts'
import {sampleMessage} from './sample.ts'

const rounds = 5
const verifiers = ['one witness', 'both witnesses', ...Object.keys(libraryRivals)]

/**
 * Warm verifications of one 8 kB Response for each second of processor time, each way to verify alone in its process,
 * all of them in turn. What is a program a time is told by the clock.
 */
export async function benchVerify(): Promise<readonly BenchRow[]> {
  const {xml, key} = await sampleMessage()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bench-'))
  const [message, certificate] = ['message.xml', 'cert.pem'].map((file) => path.join(folder, file)) as [string, string]
  writeFileSync(message, xml)
  writeFileSync(certificate, key.certificate)

  const seen = new Map<string, number[]>()
  const see = (name: string, rate: number | undefined): void => {
    if (rate !== undefined) seen.set(name, [...(seen.get(name) ?? []), rate])
  }
  const programs = programRivals(message, certificate)
  for (let round = 0; round < rounds; round += 1) {
    for (const name of verifiers) see(name, rateOf(name, message, certificate))
    for (const [name, rate] of Object.entries(programs)) see(name, rate())
  }
  rmSync(folder, {recursive: true})

  const rate = (name: string): number | undefined => (seen.has(name) ? median(seen.get(name) ?? []) : undefined)
  const told = (name: string): string => (seen.has(name) ? `${median(seen.get(name) ?? []).toFixed(0)}/s` : 'not installed')
  return [
    ...[...verifiers, ...Object.keys(programs)].map((name) => ({what: `verify ${(xml.length / 1000).toFixed(1)} kB: ${name}`, figure: told(name)})),
    faster('one witness / node-saml', rate('one witness') ?? 0, rate('node-saml'), 10),
    faster('one witness / python3-xmlsec', rate('one witness') ?? 0, rate('python3-xmlsec'), 0.5),
    faster('both witnesses / node-saml', rate('both witnesses') ?? 0, rate('node-saml'), 4),
  ]
}

function rateOf(name: string, message: string, certificate: string): number {
  const verifier = fileURLToPath(new URL('verifier.mjs', import.meta.url))
  const {stdout, stderr, status} = spawnSync(process.execPath, [verifier, name, message, certificate], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${name} does not verify: ${stderr}`)
  return Number(stdout)
}
