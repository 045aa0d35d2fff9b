import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {afterAll, describe, expect, it} from 'vitest'
import {root} from './support/project.ts'
import {runVgefos} from './support/vgefos.ts'

describe('vgefos support bundle', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-bundle-'))
  afterAll(() => {
    rmSync(folder, {recursive: true})
  })
  const xml = readFileSync(path.join(root, 'fixtures/saml/sound-response/message.xml'), 'utf8')
  const har = path.join(folder, 'fel.har')
  const form = `SAMLResponse=${encodeURIComponent(Buffer.from(xml).toString('base64'))}&RelayState=hemligt`
  const page = 'https://idp.example.se/saml/_error?code=17&user=anna.lind%40kommun.example'
  writeFileSync(har, JSON.stringify({log: {entries: [{request: {url: 'https://hubb.localhost/acs', postData: {text: form}}}, {request: {url: page}}]}}))
  const target = path.join(folder, 'INC1.zip')
  const unzipped = (): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(unzipSync(readFileSync(target))).map(([name, bytes]) => [name, strFromU8(bytes)]))

  it('holds what support asks for, and nobody’s name or number', async () => {
    const tried = 'Bad 19890605-9483 byta webbläsare'
    const {code, stdout} = await runVgefos(['support', 'bundle', har, '--case', 'INC1', '--tried', tried, '-o', target])
    expect([code, stdout]).toEqual([0, `${target}\n`])
    const files = unzipped()
    expect(Object.keys(files)).toEqual(['rapport.md', 'findings.json', 'receipt.json', 'files/1-fel.har'])
    const report = files['rapport.md'] ?? ''
    for (const asked of ['INC1', 'vgefos 0.1.0', '2026-03-01', 'c2f7b6f0a5d84c0e9a3e', 'Success', 'error?code=17', 'byta webbläsare']) expect(report).toContain(asked)
    for (const text of Object.values(files)) expect(text).not.toMatch(/9483|anna|hemligt/)
    expect(JSON.parse(files['findings.json'] ?? '')).toMatchObject({schema: 'vgefos.support-bundle/1', messages: [{kind: 'Response'}]})
  })

  it('leaves a file that exists alone', async () => {
    expect((await runVgefos(['support', 'bundle', har, '-o', target])).code).toBe(2)
  })

  it('asks for a file', async () => {
    expect((await runVgefos(['support', 'bundle'])).code).toBe(2)
  })
})
