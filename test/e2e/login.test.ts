import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Recording} from '../../src/evidence/recording.ts'
import type {LoginReport} from '../../src/report/login-report.ts'
import {readCertificates} from '../../src/saml/read-metadata.ts'
import {decodePost} from '../../src/saml/decode.ts'
import {hasXmlsec, xmlsecAccepts} from '../../src/saml/testing-xmlsec.ts'
import {elementsFrom, parseXml} from '../../src/saml/xml.ts'
import {type Ran, neutralEnvironment, runVgefos, startVgefos} from '../support/vgefos.ts'

/** Whole processes, a real browser, real sockets: vgefos as its users have it. */
const limit = {timeout: 60_000}

let folder: string
beforeAll(() => (folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-e2e-'))))
afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

const environment = (): NodeJS.ProcessEnv => neutralEnvironment({XDG_STATE_HOME: folder})
const testLogin = (...args: readonly string[]): Promise<Ran> =>
  runVgefos(['test-login', '--org', 'goteborg', ...args], {env: environment()})
const reportOf = ({stdout}: Ran): LoginReport => JSON.parse(stdout) as LoginReport

describe('test-login', () => {
  it('logs in through application, local IdP, hub and national IdP, and SAMSA then needs no new approval', limit, async () => {
    const run = await testLogin('--app', 'local', '--app', 'samsa', '--json')
    const {verdict, logins, findings, schema} = reportOf(run)
    expect(run.code).toBe(0)
    expect(run.stderr).toBe('')
    expect({schema, verdict, findings}).toEqual({schema: 'vgefos.report/1', verdict: 'passed', findings: []})
    expect(logins.map(({app, approved, messages}) => [app.key, approved, messages])).toEqual([
      ['local', true, 6],
      ['samsa', false, 2],
    ])
    expect(logins.map(({outcome}) => outcome.kind === 'signed-in' && outcome.identity.name)).toEqual([
      'Anna Andersson',
      'Anna Andersson',
    ])
  })

  it('takes SAMSA straight at the hub with the organisation chosen there', limit, async () => {
    const run = await testLogin('--app', 'samsa', '--lang', 'en')
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('Organisation chosen in the hub: Göteborgs kommun')
    expect(run.stdout).toMatch(/Passed: Göteborgs kommun, LAB – 0 errors, 0 warnings/)
  })

  it('ends with 3 and says which hop when the hub is down', limit, async () => {
    const run = await testLogin('--down', 'hub')
    expect(run.code).toBe(3)
    expect(run.stdout).toMatch(/hubb\.localhost svarar inte/)
  })

  it('ends with 3 before anybody is asked to log in when the recording could not be kept', limit, async () => {
    const file = path.join(folder, 'a-file')
    writeFileSync(file, '')
    const run = await testLogin('--output', path.join(file, 'run'))
    expect(run.code).toBe(3)
    expect(run.stdout).toBe('')
    expect(run.stderr).toMatch(/^FEL .*--output/)
  })

  it('refuses a lie in an environment where it cannot have it told', limit, async () => {
    const config = path.join(folder, 'config.json')
    const apps = [{key: 'portal', name: 'Portalen', startUrl: 'http://localhost:9/'}]
    writeFileSync(config, JSON.stringify({defaultEnvironment: 'test', environments: {test: {kind: 'test', apps}}}))
    const run = await testLogin('--config', config, '--fault', 'wrong-audience')
    expect(run.code).toBe(2)
    expect(run.stderr).toContain('--env lab')
  })

  it('ends with 4 when nobody approves on the phone', limit, async () => {
    const run = await testLogin('--approve', 'by-hand', '--approve-timeout', '1')
    expect(run.code).toBe(4)
    expect(run.stdout).toContain('EID02')
    expect(run.stderr).toContain('Godkänn i telefonen')
  })

  it('ends with 1 when the person is not who was expected to have that level and attribute', limit, async () => {
    const run = await testLogin('--expect-loa', 'loa2', '--expect-attr', 'urn:none', '--json')
    expect(run.code).toBe(1)
    expect(reportOf(run).logins[0]?.expectations.filter(({met}) => !met).map(({name}) => name)).toEqual(['loa', 'urn:none'])
  })

  it('keeps picture, trace and recording of a failure where only the user can read them', limit, async () => {
    const run = await testLogin('--fault', 'wrong-audience', '--json')
    const {kept, findings} = reportOf(run)
    expect(run.code).toBe(1)
    expect(findings.map(({code}) => code)).toEqual(['ENT03'])
    expect(kept?.files).toEqual(expect.arrayContaining(['local.recording.json', 'last-page.png', 'trace.zip']))
    for (const file of kept?.files ?? []) expect(existsSync(path.join(kept?.folder ?? '', file)), file).toBe(true)
    expect(statSync(kept?.folder ?? '').mode & 0o077).toBe(0)
  })

  it('leaves no browser and no server behind when it is interrupted', limit, async () => {
    const child = startVgefos(['test-login', '--org', 'goteborg', '--approve', 'by-hand'], {env: environment()})
    await new Promise<void>((resolve) => {
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('telefonen')) resolve()
      })
    })
    let afterwards = ''
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (afterwards += text))
    const children = descendantsOf(child.pid ?? 0)
    expect(children.length).toBeGreaterThan(0)
    child.kill('SIGINT')
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
    expect(code).toBe(130)
    // What the browser says while it is closed under the login is no verdict about the login.
    expect(afterwards).not.toMatch(/OKLART|FEL|EID02/)
    expect(children.filter(isRunning)).toEqual([])
  })
})

describe('what test-login keeps', () => {
  let kept: string
  beforeAll(async () => {
    kept = path.join(folder, 'kept')
    expect((await testLogin('--output', kept)).code).toBe(0)
  }, 60_000)

  it('is read by decode, message by message', limit, async () => {
    const messages = readdirSync(path.join(kept, 'local.messages'))
    expect(messages).toHaveLength(6)
    for (const message of messages) {
      const {code, stdout} = await runVgefos(['decode', path.join(kept, 'local.messages', message)])
      expect(code, message).toBe(0)
      expect(stdout, message).toContain(message.includes('request') ? 'BEGÄRAN' : 'INTYG')
    }
  })

  it.skipIf(!hasXmlsec)('holds responses that xmlsec1 verifies [needs xmlsec1]', () => {
    const recording = JSON.parse(readFileSync(path.join(kept, 'local.recording.json'), 'utf8')) as Recording
    const responses = recording.exchanges.flatMap(({saml}) => (saml?.parameter === 'SAMLResponse' ? [saml] : []))
    expect(responses).toHaveLength(3)
    for (const {encoded} of responses) {
      const xml = decodePost(encoded).xml?.toString('utf8') ?? ''
      expect(xmlsecAccepts(xml, certificateIn(xml), 'Response', 'Assertion')).toBe(true)
      expect(xmlsecAccepts(xml.replace('Andersson', 'Anderssen'), certificateIn(xml), 'Response', 'Assertion')).toBe(false)
    }
  })
})

/** The certificate that a message carries; that it is the right one is the rules' business. */
function certificateIn(xml: string): string {
  const root = parseXml(xml).document?.documentElement
  for (const element of root ? elementsFrom(root) : []) {
    const [certificate] = element.localName === 'Signature' ? readCertificates(element) : []
    if (certificate !== undefined) return `-----BEGIN CERTIFICATE-----\n${certificate.replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
  }
  return ''
}

function descendantsOf(pid: number): readonly number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(Number(name)) === pid)
    .map(Number)
  return [...children, ...children.flatMap(descendantsOf)]
}

function parentOf(pid: number): number | undefined {
  try {
    return Number(readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\) \S /, '').split(' ')[0])
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  return parentOf(pid) !== undefined && !readFileSync(`/proc/${String(pid)}/stat`, 'utf8').includes(') Z ')
}
