import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {type RequestListener, createServer} from 'node:http'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {idpMetadata} from '../mock-idp/metadata.ts'
import {parseChecks} from '../src/report/parse-checks.ts'
import {makeTestKey} from '../src/saml/test-keys.ts'
import {closeServers, listening, tlsServer} from './support/servers.ts'
import {type Ran, neutralEnvironment, runVgefos} from './support/vgefos.ts'

type TestKey = Awaited<ReturnType<typeof makeTestKey>>['key']

let folder: string
let key: TestKey
let other: TestKey

beforeAll(async () => {
  ;[key, other] = (await Promise.all([makeTestKey('MOCK key'), makeTestKey('MOCK other')])).map((made) => made.key) as [TestKey, TestKey]
})
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-probe-'))
})
afterEach(() => {
  closeServers()
  rmSync(folder, {recursive: true})
})

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  return name
}
const probing = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  runVgefos(['probe', ...args], {cwd: folder, env: neutralEnvironment(env)})
const metadataAt = (url: string, signer = key, entityId = 'https://idp.example/saml'): string => idpMetadata({entityId, url, key: signer})

/** A server without TLS that notes what it is asked, and answers with metadata of itself at /metadata. */
async function serving(answerWith?: RequestListener): Promise<{url: string; asked: string[]}> {
  const asked: string[] = []
  const server = createServer((request, answer) => {
    asked.push(`${String(request.method)} ${String(request.url)}`)
    if (answerWith) answerWith(request, answer)
    else if (request.url === '/metadata') answer.writeHead(200, {'content-type': 'application/samlmetadata+xml'}).end(metadataAt(url))
    else answer.end()
  })
  const url = `http://127.0.0.1:${String(await listening(server))}`
  return {url, asked}
}

/** Without the line breaks that the width of a terminal made. */
const flowing = ({stdout}: Ran): string => stdout.replaceAll(/\s+/g, ' ')

/** Codes by verdict, of a JSON answer. */
function failedIn(stdout: string): readonly string[] {
  const parsed = parseChecks(JSON.parse(stdout))
  if (!('report' in parsed)) throw new Error(JSON.stringify(parsed.reason))
  return parsed.report.suites.flatMap(({checks}) => checks.filter(({verdict}) => ['failed', 'warning', 'notice'].includes(verdict)).map(({code}) => code))
}

describe('vgefos probe', () => {
  it('asks each address of a metadata file once, and says so before', async () => {
    const {url, asked} = await serving()
    const {code, stdout, stderr} = await probing([file('idp.xml', metadataAt(url))])
    expect([...asked].sort()).toEqual(['GET /saml/sso/HTTP-Redirect', 'HEAD /saml/sso/HTTP-POST'])
    expect(stderr).toMatch(/^Frågar en server, en gång för varje adress och utan SAML-meddelanden:\s+127\.0\.0\.1:\d+ \(2\)/)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Servrar:')])
  })

  it('fetches metadata by its address, asks that address no more, and the others once', async () => {
    const {url, asked} = await serving()
    const {code, stdout} = await probing([`${url}/metadata`, '-f', 'json'])
    expect([...asked].sort()).toEqual(['GET /metadata', 'GET /saml/sso/HTTP-Redirect', 'HEAD /saml/sso/HTTP-POST'])
    expect([code, failedIn(stdout)]).toEqual([0, []])
  })

  it.each([
    ['a login page', 200, {'content-type': 'text/html'}, '<!doctype html><title>Log in</title>', ['MET04'], 1],
    ['other text', 200, {'content-type': 'text/plain'}, 'hello', ['MET04'], 1],
    ['nothing', 404, {}, '', ['MET80'], 3],
    ['a gateway alone', 502, {}, '', ['NET14'], 1],
  ] as const)('finds %s where metadata was to be', async (_, status, headers, body, codes, exit) => {
    const {url, asked} = await serving((_request, answer) => answer.writeHead(status, headers).end(body))
    const {code, stdout} = await probing([`${url}/metadata`, '-f', 'json'])
    expect([failedIn(stdout), code, asked]).toEqual([codes, exit, ['GET /metadata']])
  })

  it('finds metadata that is called something else', async () => {
    const {url} = await serving((request, answer) => answer.writeHead(200, {'content-type': 'text/html'}).end(request.url === '/metadata' ? metadataAt(url) : ''))
    const {code, stdout} = await probing([`${url}/metadata`, '-f', 'json'])
    expect([failedIn(stdout), code]).toEqual([['MET81'], 0])
  })

  it('asks an address that is no metadata once, and follows it nowhere', async () => {
    const {url, asked} = await serving((_, answer) => answer.writeHead(302, {location: '/elsewhere'}).end())
    const {code, stdout} = await probing([`${url}/adfs/ls/`, '-f', 'json'])
    expect([asked, failedIn(stdout), code]).toEqual([['GET /adfs/ls/'], [], 0])
  })

  it('finds a certificate and addresses that are others than in the copy of the hub, and an entity that it lacks', async () => {
    const {url} = await serving()
    file('hub.xml', metadataAt('https://old.example', other))
    const changed = await probing([`${url}/metadata`, '--against', 'hub.xml', '--lang', 'en'])
    expect(changed.code).toBe(1)
    expect(flowing(changed)).toContain('the certificates are others than in hub.xml')
    expect(flowing(changed)).toContain('https://old.example/saml/sso/HTTP-POST')
    file('hub.xml', metadataAt(url, key, 'https://renamed.example/saml'))
    const renamed = await probing([`${url}/metadata`, '--against', 'hub.xml', '--lang', 'en'])
    expect(flowing(renamed)).toContain('https://idp.example/saml is not in hub.xml. There:')
    file('hub.xml', metadataAt(url))
    const same = await probing([`${url}/metadata`, '--against', 'hub.xml', '-f', 'json'])
    expect([same.code, failedIn(same.stdout)]).toEqual([0, []])
    expect(same.stdout).toContain('MET82')
  })

  it('goes by --ca-file, and without it answers 3', async () => {
    const {port, ca} = await tlsServer({handler: (_, answer) => answer.end()})
    const name = file('idp.xml', metadataAt(`https://localhost:${String(port)}`))
    const trusted = await probing([name, '--ca-file', file('ca.pem', ca), '-f', 'json'])
    expect([trusted.code, failedIn(trusted.stdout)]).toEqual([0, ['NET19']])
    const {code, stdout} = await probing([name, '-f', 'json'])
    expect([code, failedIn(stdout)]).toEqual([3, ['NET10', 'NET19']])
  })

  it('goes through HTTPS_PROXY but for NO_PROXY, and never shows its password', async () => {
    const {port, ca} = await tlsServer({handler: (_, answer) => answer.end()})
    const args = [file('idp.xml', metadataAt(`https://localhost:${String(port)}`)), '--ca-file', file('ca.pem', ca), '-f', 'json']
    const env = {HTTPS_PROXY: 'http://anna:hemligt@127.0.0.1:1'}
    const through = await probing(args, env)
    expect([through.code, failedIn(through.stdout)]).toEqual([3, ['NET06']])
    expect(through.stdout + through.stderr).not.toContain('hemligt')
    expect((await probing(args, {...env, NO_PROXY: 'localhost'})).code).toBe(0)
    const broken = await probing(args, {HTTPS_PROXY: 'http://'})
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('HTTPS_PROXY är ingen adress')])
  })

  it('refuses an aggregate of too many servers before any is asked, and says how to choose', async () => {
    const {url, asked} = await serving()
    const entities = Array.from({length: 26}, (_, index) => metadataAt(index === 0 ? url : `http://127.0.0.1:${String(index)}`, key, `https://idp${String(index)}.example`))
    const group = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${entities.map((xml) => xml.replace(/<\?.*?\?>/, '')).join('')}</md:EntitiesDescriptor>`
    const name = file('alla.xml', group)
    const {code, stderr} = await probing([name])
    expect([code, asked]).toEqual([2, []])
    expect(stderr).toContain('leder till 26 servrar')
    expect(stderr).toContain('--entity')
    const chosen = await probing([name, '--entity', 'https://idp0.example'])
    expect([chosen.code, asked.length]).toEqual([0, 2])
    const unknown = await probing([name, '--entity', 'https://idp99.example'])
    expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('https://idp99.example')])
  })

  it('reads the metadata that an organisation’s file names', async () => {
    const {url, asked} = await serving()
    mkdirSync(path.join(folder, 'vgefos'))
    file('vgefos/goteborg.yaml', `metadata: ${url}/metadata\n`)
    expect((await probing(['goteborg'])).code).toBe(0)
    expect(asked).toHaveLength(3)
    const {code, stderr} = await probing(['boras'])
    expect([code, stderr]).toEqual([2, expect.stringContaining('vgefos org add boras')])
  })

  it('writes every format and a file', async () => {
    const {url} = await serving()
    const name = file('idp.xml', metadataAt(url))
    const junit = await probing([name, '-f', 'junit', '-o', 'answer.xml'])
    expect([junit.code, junit.stdout]).toEqual([0, ''])
    expect(readFileSync(path.join(folder, 'answer.xml'), 'utf8')).toContain('NET05')
    const nagios = await probing(['127.0.0.1:1', '-f', 'nagios'])
    expect([nagios.code, nagios.stdout]).not.toEqual([0, ''])
  })

  it.each([
    [[], 'TARGET'],
    [['idp.xml'], 'idp.xml'],
    [['okand-kommun'], 'okand-kommun'],
    [['http://'], 'http://'],
    [['127.0.0.1:1', '--profile', 'ingen'], '--profile'],
    [['127.0.0.1:1', '--concurrency', '99'], 'concurrency'],
  ] as const)('answers %j with one sentence', async (args, named) => {
    const {code, stdout, stderr} = await probing(args)
    expect([code === 2 || code === 3, stdout]).toEqual([true, ''])
    expect(stderr).toContain(named)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('keeps to 80 columns in both languages', async () => {
    const {url} = await serving((_, answer) => answer.writeHead(500).end())
    for (const language of ['sv', 'en']) {
      const {stdout, stderr} = await probing([file('idp.xml', metadataAt(url)), '127.0.0.1:1', '--lang', language])
      for (const line of `${stdout}\n${stderr}`.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80)
    }
  })
})

describe('vgefos checklist --probe', () => {
  const list = (args: readonly string[]): Promise<Ran> => runVgefos(['checklist', 'goteborg', ...args], {cwd: folder, env: neutralEnvironment()})

  it('adds what servers answer as evidence of the machine, and without it does not name what nobody asked for', async () => {
    const {url, asked} = await serving()
    const name = file('idp.xml', metadataAt(url))
    const without = await list(['--metadata', name, '-f', 'json'])
    expect([without.stdout.includes('NET05'), asked]).toEqual([false, []])
    const {stdout, stderr} = await list(['--metadata', `${url}/metadata`, '--probe', '-f', 'json'])
    const parsed = parseChecks(JSON.parse(stdout))
    const checks = 'report' in parsed ? parsed.report.suites.flatMap((suite) => suite.checks) : []
    expect(checks.find(({code}) => code === 'NET05')).toMatchObject({verdict: 'passed', phase: 'test', evidence: {kind: 'machine', source: 'probe'}})
    // The metadata that was fetched for the probe is the one that is judged.
    expect(checks.find(({code}) => code === 'MET24')).toMatchObject({evidence: {source: 'metadata'}})
    expect(asked.filter((one) => one.endsWith('/metadata'))).toHaveLength(1)
    expect(stderr).toContain('Frågar en server')
  })

  it('contradicts --offline, needs metadata, and is what --ca-file is for', async () => {
    const offline = await list(['--probe', '--offline'])
    expect([offline.code, offline.stderr]).toEqual([2, expect.stringContaining('--offline')])
    const nothing = await list(['--probe'])
    expect([nothing.code, nothing.stderr]).toEqual([2, expect.stringContaining('--metadata')])
    const unasked = await list(['--ca-file', file('ca.pem', '-----BEGIN CERTIFICATE-----')])
    expect([unasked.code, unasked.stderr]).toEqual([2, expect.stringContaining('--probe')])
  })
})
