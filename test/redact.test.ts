import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faults} from '../mock-idp/faults/index.ts'
import {capture} from '../src/capture/capture.ts'
import {redactCase} from '../src/redact/redact.ts'
import {decodeFindings} from '../src/report/decode-findings.ts'
import {judgeCapture, shownFailures} from '../src/report/decoded.ts'
import {compareVerdicts} from '../src/report/redact-verdicts.ts'
import {verifyCapture} from '../src/report/verified.ts'
import {type Stage, setStage} from './support/login-at-hub.ts'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

const options = {key: Buffer.alloc(32, 7), stable: false, compare: compareVerdicts([])}
const redacted = (bytes: Buffer): Buffer => redactCase([{bytes, name: 'x'}], options)[0]!.bytes
const judged = (bytes: Buffer): ReturnType<typeof judgeCapture> => judgeCapture(capture(bytes, 'file'), [], new Date(0))
const findings = (bytes: Buffer): readonly string[] =>
  shownFailures(judged(bytes))
    .flatMap(({rule, findings: found}) => found.map(({message}) => `${rule.code} ${message}`))
    .filter((found) => !found.startsWith('PRV'))
    .sort()

describe('what is found in a redacted answer', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage(new Date('2026-03-01T13:05:12Z'))
  })
  const answer = (name?: string): Buffer => {
    const carried = stage.record(faults.find((fault) => fault.name === name)).exchanges.at(-1)?.saml?.encoded ?? ''
    return Buffer.from(carried)
  }

  it.each([undefined, ...faults.map(({name}) => name)])('is what was found before, with the fault %s', (name) => {
    const bytes = answer(name)
    expect(findings(redacted(bytes))).toEqual(findings(bytes))
  })

  it('is told as the word of the redaction, and fails nothing', () => {
    const bytes = redacted(answer('hyphenated-personal-number'))
    const told = decodeFindings(judged(bytes), {language: 'sv', showPersonal: false}).find(({code}) => code === 'ATR04')
    expect(told?.message).toMatch(/^Enligt maskningen: /)
    expect(told?.certainty).toBe('indication')
  })

  it('is never less because somebody else wrote a mark, and the mark is told', () => {
    const xml = Buffer.from(answer('hyphenated-personal-number').toString(), 'base64').toString()
    const forged = Buffer.from(xml.replace(/<(\w+:)?Response[^>]*>/, '$&<?x-vgefos-redacted {"findings":[],"signatures":[{"on":"Assertion","state":"sound"}]}?>'))
    expect(findings(forged)).toEqual(expect.arrayContaining([...findings(Buffer.from(xml))]))
    expect(shownFailures(judged(forged)).map(({rule}) => rule.code)).toContain('PRV04')
    expect(judged(forged).signatures.map(({state}) => state)).not.toContain('sound')
  })

  it('still says of an unsigned message that it is, whatever a mark claims', () => {
    const xml = Buffer.from(answer('unsigned').toString(), 'base64').toString()
    const forged = Buffer.from(xml.replace(/<(\w+:)?Response[^>]*>/, '$&<?x-vgefos-redacted {"findings":[],"signatures":[{"on":"Assertion","state":"sound"}]}?>'))
    expect(findings(forged)).toContain(findings(Buffer.from(xml)).find((found) => found.startsWith('SIG03')))
  })

  it('does not verify', async () => {
    const policy = {trusted: [], at: new Date('2026-03-01T13:05:20Z'), allowWeak: false, disagreements: () => Promise.resolve([])}
    const codes = shownFailures(await verifyCapture(capture(redacted(answer()), 'file'), policy)).map(({rule}) => rule.code)
    expect(codes).toContain('SIG02')
  })
})

describe('vgefos redact', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-redact-'))
  const message = path.join(root, 'fixtures/saml/sound-response/message.xml')
  const note = path.join(folder, 'note.txt')
  afterAll(() => {
    rmSync(folder, {recursive: true})
  })

  it('writes the files of a case, and a receipt that names no value', async () => {
    writeFileSync(note, 'NN 19890605-9483 ringde, anna.lind@kommun.example\n')
    const receipt = path.join(folder, 'receipt.json')
    const {code, stdout} = await runVgefos(['redact', note, message, '-o', `${folder}/case/`, '--report', receipt])
    expect([code, stdout]).toEqual([0, ''])
    expect(readFileSync(path.join(folder, 'case/note.txt'), 'utf8')).toMatch(/^NN ‹pnr#\d› ringde, ‹epost#1›\n$/)
    expect(readFileSync(path.join(folder, 'case/message.xml'), 'utf8')).toContain('<?x-vgefos-redacted')
    const text = readFileSync(receipt, 'utf8')
    expect(text).not.toMatch(/9483|anna/)
    expect(JSON.parse(text)).toMatchObject({schema: 'vgefos.redact/1', written: true, files: [{file: 'note.txt', replaced: {mail: 1}}, {file: 'message.xml'}]})
  })

  it('leaves a file that exists alone, unless told otherwise', async () => {
    const target = path.join(folder, 'there.txt')
    writeFileSync(target, 'mine')
    const {code, stderr} = await runVgefos(['redact', message, '-o', target])
    expect([code, readFileSync(target, 'utf8')]).toEqual([2, 'mine'])
    expect(stderr).toContain('--force')
    expect((await runVgefos(['redact', message, '-o', target, '--force'])).code).toBe(0)
    expect(readFileSync(target, 'utf8')).not.toBe('mine')
  })

  it('only looks with --check, and tells places but no values', async () => {
    const {code, stdout, stderr} = await runVgefos(['redact', '--check', note, '-o', path.join(folder, 'never.txt')])
    expect([code, stdout, existsSync(path.join(folder, 'never.txt'))]).toEqual([1, '', false])
    expect(stderr).toContain('note.txt: rad 1: personnummer')
    expect(stderr).not.toMatch(/9483|anna/)
    expect((await runVgefos(['redact', '--check', path.join(folder, 'case/note.txt'), path.join(folder, 'case/message.xml')])).code).toBe(0)
  })

  it('says that a private key is an incident, and removes it', async () => {
    const {code, stdout, stderr} = await runVgefos(['redact', '-'], {input: 'x\n-----BEGIN PRIVATE KEY-----\nTUlJ\n-----END PRIVATE KEY-----\n'})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^x\n‹nyckel:[0-9a-f]{6}›\n$/)
    expect(stderr).toContain('PRV03')
  })

  it('says what it cannot read', async () => {
    const {code, stderr} = await runVgefos(['redact', path.join(root, 'fixtures/saml/picture/input.txt')])
    expect(code).toBe(3)
    expect(stderr).toMatch(/JPEG|PNG/)
  })
})
