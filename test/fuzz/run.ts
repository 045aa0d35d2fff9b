// Damaged inputs through the whole chain, in a process of its own so that its memory can be told. Prints one line of JSON.
import process from 'node:process'
import {type Content, capture} from '../../src/capture/capture.ts'
import {isVgefosError} from '../../src/errors.ts'
import {decodeFindings} from '../../src/report/decode-findings.ts'
import {decodeToJson} from '../../src/report/decode-to-json.ts'
import {decodeToText} from '../../src/report/decode-to-text.ts'
import {judgeCapture} from '../../src/report/decoded.ts'
import {verifyAnswer} from '../../src/report/verify-answer.ts'
import {verifyCapture} from '../../src/report/verified.ts'
import {firstReadings} from '../../src/saml/witness/first.ts'
import {disagreements} from '../../src/saml/witness/reading.ts'
import {secondReadings} from '../../src/saml/witness/second.ts'
import {diceFrom, mutate} from './mutate.ts'
import type {FuzzResult} from './result.ts'
import {seeds} from './seeds.ts'

const [seed = 1, inputs = 1000] = process.argv.slice(2).map(Number)
const dice = diceFrom(seed)
const from = seeds()
const now = new Date('2026-03-01T13:05:30Z')
const crashes: string[] = []
let readable = 0
let slowestMs = 0
let slowest = ''
let peakMb = 0

// What is loaded once is nobody's hang.
await secondReadings('<a/>')
for (let number = 0; number < inputs && crashes.length < 5; number += 1) {
  const bytes = mutate(from[dice(from.length)] as Buffer, dice)
  let ms = await timed(bytes, number)
  // A busy machine is not a hang.
  if (ms > 500) ms = Math.min(ms, await timed(bytes, number))
  if (ms > slowestMs) slowestMs = ms
  if (ms > 1000) slowest = bytes.toString('base64')
  // zlib gives its memory back between turns of the event loop only.
  if (number % 50 === 0) await new Promise(setImmediate)
  if (number % 50 === 0) peakMb = Math.max(peakMb, process.memoryUsage().rss / 1_000_000)
}
const result: FuzzResult = {inputs, readable, crashes, slowestMs, slowest, peakMb}
process.stdout.write(`${JSON.stringify(result)}\n`)

async function timed(bytes: Buffer, number: number): Promise<number> {
  const began = performance.now()
  try {
    await judge(bytes, number % 8 === 0)
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? '') : String(error)
    if (!isVgefosError(error)) crashes.push(`${bytes.toString('base64').slice(0, 4000)}\n${said}`)
  }
  return performance.now() - began
}

/** As `decode` does, and where there is something to verify as `verify` does, now and then with the second witness. */
async function judge(bytes: Buffer, withWitness: boolean): Promise<void> {
  const captured = capture(bytes, 'file')
  const options = {language: 'sv', showPersonal: false, name: undefined, now, at: now} as const
  const decoded = judgeCapture(captured, [], now)
  const findings = decodeFindings(decoded, options)
  JSON.stringify(decodeToJson(decoded, findings, options))
  decodeToText(decoded, findings, options)
  for (const {outcome, judgement} of decoded.results) if (outcome === 'crashed') throw new Error(JSON.stringify(judgement))
  const {content} = captured
  if (!content) return
  readable += 1
  const disputed = async ({root, xml}: Content): Promise<readonly string[]> =>
    withWitness ? disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml)) : []
  const verified = await verifyCapture(captured, {trusted: [], at: now, allowWeak: false, disagreements: disputed})
  JSON.stringify(verifyAnswer(verified, decodeFindings(verified, options), options))
  for (const {outcome, judgement} of verified.results) if (outcome === 'crashed') throw new Error(JSON.stringify(judgement))
}
