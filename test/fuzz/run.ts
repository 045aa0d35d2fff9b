// Damaged inputs through the whole chain, in a process of its own so that its memory can be told. Prints one line of JSON.
import {createPrivateKey} from 'node:crypto'
import {readFileSync} from 'node:fs'
import process from 'node:process'
import {readAsFlow, tellFlow} from '../../commands/decode-flow.ts'
import {type Content, capture} from '../../src/capture/capture.ts'
import {readFlow} from '../../src/capture/read-flow.ts'
import {lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {isVgefosError} from '../../src/errors.ts'
import {decodeFindings} from '../../src/report/decode-findings.ts'
import {decodeToJson} from '../../src/report/decode-to-json.ts'
import {decodeToText} from '../../src/report/decode-to-text.ts'
import {judgeCapture} from '../../src/report/decoded.ts'
import {verifyAnswer} from '../../src/report/verify-answer.ts'
import {verifyCapture} from '../../src/report/verified.ts'
import {redactCase} from '../../src/redact/redact.ts'
import {vgrHub} from '../../src/rules/profile.ts'
import {entityTexts} from '../../src/saml/aggregate/entity-texts.ts'
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
const key = createPrivateKey(readFileSync('fixtures/corpus/keys/receiver.key'))
const crashes: string[] = []
let flows = 0
let redacted = 0
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
const result: FuzzResult = {inputs, readable, flows, redacted, crashes, slowestMs, slowest, peakMb}
process.stdout.write(`${JSON.stringify(result)}\n`)

async function timed(bytes: Buffer, number: number): Promise<number> {
  const began = process.cpuUsage()
  try {
    await judge(bytes, number % 8 === 0)
    if (number % 80 === 1) redact(bytes)
    if (number % 40 === 2) lint(bytes)
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? '') : String(error)
    if (!isVgefosError(error)) crashes.push(`${bytes.toString('base64').slice(0, 4000)}\n${said}`)
  }
  const {user, system} = process.cpuUsage(began)
  return (user + system) / 1000
}

/** As `redact` does. What is still found in its result it does not write. */
function redact(bytes: Buffer): void {
  const [result] = redactCase([{bytes, name: 'x'}], {key: Buffer.alloc(32, 1), stable: false, compare: undefined})
  if (result?.left.length === 0) redacted += 1
}

/** As `metadata lint` does with what it reads in pieces. */
function lint(bytes: Buffer): void {
  const half = Math.floor(bytes.length / 2)
  for (const {results} of lintMetadata(entityTexts([bytes.subarray(0, half), bytes.subarray(half)]), now, vgrHub))
    for (const {outcome, judgement} of results) if (outcome === 'crashed') throw new Error(JSON.stringify(judgement))
}

/** As `decode` does of a flow or of one message, and where there is something to verify as `verify` does, now and then with the second witness. */
async function judge(bytes: Buffer, withWitness: boolean): Promise<void> {
  const options = {language: 'sv', showPersonal: false, name: undefined, now, at: now} as const
  const flow = readFlow(bytes)
  const read = flow && readAsFlow(flow, undefined, {known: [], now, key})
  if (read && 'flow' in read) {
    flows += 1
    JSON.stringify(tellFlow(read, {...options, form: 'text'}))
    return
  }
  const captured = capture(bytes, 'file')
  const decoded = judgeCapture(captured, [], now, key)
  const findings = decodeFindings(decoded, options)
  JSON.stringify(decodeToJson(decoded, findings, options))
  decodeToText(decoded, findings, options)
  for (const {outcome, judgement} of decoded.results) if (outcome === 'crashed') throw new Error(JSON.stringify(judgement))
  const {content} = captured
  if (!content) return
  readable += 1
  const disputed = async ({root, xml}: Content): Promise<readonly string[]> =>
    withWitness ? disagreements(firstReadings(root.ownerDocument.documentElement), await secondReadings(xml)) : []
  const verified = await verifyCapture(captured, {trusted: [], at: now, allowWeak: false, disagreements: disputed, key})
  JSON.stringify(verifyAnswer(verified, decodeFindings(verified, options), options))
  for (const {outcome, judgement} of verified.results) if (outcome === 'crashed') throw new Error(JSON.stringify(judgement))
}
