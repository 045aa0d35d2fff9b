import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {readCertificate} from '../../src/saml/certificate.ts'
import {checkSignatures} from '../../src/saml/verify.ts'
import {firstReadings} from '../../src/saml/witness/first.ts'
import {disagreements} from '../../src/saml/witness/reading.ts'
import {secondReadings} from '../../src/saml/witness/second.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {libraryRivals, programRivals} from './rivals.ts'
import {type BenchRow, faster, median} from './rows.ts'
import {sampleMessage} from './sample.ts'

const rounds = 7
const roundMs = 250

/**
 * Warm verifications of one 8 kB Response for each second of processor time, its garbage collector's included, in turn
 * with the others. Programs of their own are told by the clock.
 */
export async function benchVerify(): Promise<readonly BenchRow[]> {
  const {xml, key} = await sampleMessage()
  const certificate = readCertificate(key.certificate)
  if (!certificate) throw new Error('the certificate of the bench cannot be read')
  const one = (): Element => {
    const root = parseXml(xml).document?.documentElement
    if (!root || checkSignatures(root, [certificate]).signatures[0]?.state !== 'sound') throw new Error('not sound')
    return root
  }
  const both = async (): Promise<void> => {
    if (disagreements(firstReadings(one()), await secondReadings(xml)).length > 0) throw new Error('the witnesses disagree')
  }
  const rivals = await libraryRivals(xml, key.certificate)
  const rates = await measure({one, both, ...rivals})

  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bench-'))
  writeFileSync(path.join(folder, 'message.xml'), xml)
  writeFileSync(path.join(folder, 'cert.pem'), key.certificate)
  const programs = programRivals(folder)
  rmSync(folder, {recursive: true})

  const perSecond = (rate: number | undefined): string => (rate === undefined ? 'not installed' : `${rate.toFixed(0)}/s`)
  const all = {'one witness': rates['one'], 'both witnesses': rates['both'], ...Object.fromEntries(Object.keys(rivals).map((name) => [name, rates[name]])), ...programs}
  return [
    ...Object.entries(all).map(([name, rate]) => ({what: `verify ${(xml.length / 1000).toFixed(1)} kB: ${name}`, figure: perSecond(rate)})),
    faster('one witness / node-saml', rates['one'] ?? 0, rates['node-saml'], 10),
    faster('one witness / python3-xmlsec', rates['one'] ?? 0, programs['python3-xmlsec'], 0.5),
    faster('both witnesses / node-saml', rates['both'] ?? 0, rates['node-saml'], 4),
  ]
}

type Work = () => unknown

async function measure(works: Readonly<Record<string, Work>>): Promise<Readonly<Record<string, number>>> {
  const rates = new Map(Object.keys(works).map((name) => [name, [] as number[]]))
  for (let round = 0; round <= rounds; round += 1)
    for (const [name, work] of Object.entries(works)) {
      const rate = await rateOf(work)
      // The first round warms up.
      if (round > 0) rates.get(name)?.push(rate)
    }
  return Object.fromEntries([...rates].map(([name, values]) => [name, median(values)]))
}

async function rateOf(work: Work): Promise<number> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  let count = 0
  for (; performance.now() - began < roundMs; count += 1) await work()
  const {user, system} = process.cpuUsage(used)
  return (count * 1_000_000) / (user + system)
}
