// One way to verify, alone in its process as the programs of others are: in a shared one each would slow the next.
// node verifier.mjs NAME MESSAGE CERTIFICATE prints how many a second of processor time.
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {readCertificate} from '../../src/saml/certificate.ts'
import {checkSignatures} from '../../src/saml/verify.ts'
import {firstReadings} from '../../src/saml/witness/first.ts'
import {disagreements} from '../../src/saml/witness/reading.ts'
import {secondReadings} from '../../src/saml/witness/second.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {type Verifier, libraryRivals} from './rivals.ts'

const warmUpMs = 2000
const measureMs = 1500

const [name = '', message = '', pem = ''] = process.argv.slice(2)
const xml = readFileSync(message, 'utf8')
const work = await verifierOf(name, readFileSync(pem, 'utf8'))
await repeat(work, warmUpMs)
const before = process.cpuUsage()
const count = await repeat(work, measureMs)
const {user, system} = process.cpuUsage(before)
console.log((count * 1_000_000) / (user + system))

async function verifierOf(wanted: string, certificate: string): Promise<Verifier> {
  const trusted = readCertificate(certificate)
  if (!trusted) throw new Error('the certificate of the bench cannot be read')
  const one = (): Element => {
    const root = parseXml(xml).document?.documentElement
    if (!root || checkSignatures(root, [trusted]).signatures[0]?.state !== 'sound') throw new Error('not sound')
    return root
  }
  if (wanted === 'one witness') return one
  if (wanted !== 'both witnesses') return libraryRivals[wanted as keyof typeof libraryRivals](xml, certificate)
  return async () => {
    if (disagreements(firstReadings(one()), await secondReadings(xml)).length > 0) throw new Error('the witnesses disagree')
  }
}

async function repeat(verify: Verifier, ms: number): Promise<number> {
  const began = performance.now()
  let done = 0
  for (; performance.now() - began < ms; done += 1) await verify()
  return done
}
