import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

const message = path.join('fixtures', 'saml', 'sound-response', 'message.xml')
const xml = readFileSync(path.join(root, message))
const posted = xml.toString('base64')

describe('standard input', () => {
  it('is read by decode where the user says -', async () => {
    const {stdout, code} = await runVgefos(['decode', '-', '--lang', 'en'], {input: posted})
    expect(stdout).toContain('characters from standard input: Response (base64, POST binding)')
    expect(code).toBe(0)
  })

  it('is read by decode when something is piped in and nothing is named', async () => {
    const {stdout, code} = await runVgefos(['decode', '--lang', 'en'], {input: xml})
    expect(stdout).toContain('characters from standard input: Response (XML)')
    expect(code).toBe(0)
  })

  it('is no input when it is empty', async () => {
    const {stderr, code} = await runVgefos(['decode', '--lang', 'en'], {input: ''})
    expect(stderr).toMatch(/^ERROR No input was named/)
    expect(code).toBe(2)
  })

  it('is let be when a file is named, whatever comes on it', async () => {
    const {stdout, code} = await runVgefos(['decode', message, '--lang', 'en'], {input: 'something else'})
    expect(stdout).toContain(message)
    expect(code).toBe(0)
  })

  it('is read by verify, redact and metadata lint where the user says -', async () => {
    const verified = await runVgefos(['verify', '-', '--fingerprint', 'AA'.repeat(32), '--json'], {input: posted})
    expect(JSON.parse(verified.stdout)).toMatchObject({schema: 'vgefos.verify/1'})
    const redacted = await runVgefos(['redact', '-'], {input: posted})
    expect([redacted.code, redacted.stdout.length > 1000]).toEqual([0, true])
    const linted = await runVgefos(['metadata', 'lint', '-', '--lang', 'en'], {input: xml})
    expect(linted.stderr).toContain('Response')
  })

  it('is read by redact and support bundle when something is piped in and no file is named', async () => {
    const redacted = await runVgefos(['redact'], {input: posted})
    expect([redacted.code, redacted.stdout.length > 1000]).toEqual([0, true])
    const folder = mkdtempSync(path.join(tmpdir(), 'vgefos-piped-'))
    const bundled = await runVgefos(['support', 'bundle', '--output', path.join(folder, 'case.zip'), '--json'], {input: posted})
    rmSync(folder, {recursive: true})
    expect(JSON.parse(bundled.stdout)).toMatchObject({contents: expect.arrayContaining(['files/1-stdin.txt']) as unknown})
    expect(bundled.code).toBe(0)
  })

  it('is the error text that explain is asked about, as a file is', async () => {
    const page = 'MSIS7007: The requested relying party trust is unspecified or unsupported.'
    for (const args of [['explain'], ['explain', '-']]) {
      const {stdout, code} = await runVgefos([...args, '--json'], {input: page})
      expect(JSON.parse(stdout)).toMatchObject({rules: [{code: 'ENT01'}, {}]})
      expect(code).toBe(0)
    }
    const empty = await runVgefos(['explain', '--lang', 'en'], {input: ''})
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('CODE is missing')])
  })

  it('never becomes the name of an organisation that was left out', async () => {
    const {stderr, code} = await runVgefos(['org', 'show', '--lang', 'en'], {input: 'goteborg\n'})
    expect(stderr).toContain('ORG is missing')
    expect(code).toBe(2)
  })
})
