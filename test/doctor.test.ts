import {createServer as createPlainServer} from 'node:http'
import {connect, createServer as createTcpServer} from 'node:net'
import os from 'node:os'
import path from 'node:path'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {afterAll, afterEach, describe, expect, it} from 'vitest'
import {linesOfHost} from '../src/doctor/look-at-host.ts'
import {type Machine, lookAtMachine} from '../src/doctor/look-at-machine.ts'
import {exitOfDoctor} from '../src/doctor/line.ts'
import {proxyFor} from '../src/probe/proxy.ts'
import {type Reached, reach} from '../src/probe/reach.ts'
import {targetOf} from '../src/probe/target.ts'
import {doctorToText} from '../src/report/doctor-to-text.ts'
import {closeServers, listening, tlsServer} from './support/servers.ts'

afterEach(closeServers)

const options = {patience: 5000, userAgent: 'vgefos/test'}

const verdicts = (reached: Reached): Readonly<Record<string, string>> =>
  Object.fromEntries(linesOfHost(reached, new Date()).map(({id, verdict}) => [id, verdict]))
const found = (reached: Reached, id: string): string => linesOfHost(reached, new Date()).find((line) => line.id === id)?.found.en ?? ''

describe('the way to a host', () => {
  it('is told as sound when all of it is, with one polite request', async () => {
    const {port, ca, asked} = await tlsServer()
    const reached = await reach(targetOf(`localhost:${String(port)}`), {...options, ca: [ca]})
    expect(verdicts(reached)).toEqual({dns: 'ok', connect: 'ok', tls: 'ok', certificate: 'ok', clock: 'ok'})
    expect(asked).toEqual(['HEAD / vgefos/test'])
    expect(found(reached, 'certificate')).toContain('100 days')
  })

  it('tells an issuer that this machine does not know, by name', async () => {
    const {port} = await tlsServer()
    const reached = await reach(targetOf(`localhost:${String(port)}`), options)
    expect(reached.tls?.distrust).toBe('SELF_SIGNED_CERT_IN_CHAIN')
    expect(verdicts(reached)).toMatchObject({connect: 'ok', tls: 'failed'})
    expect(found(reached, 'tls')).toContain('MOCK Test CA')
    expect(found(reached, 'tls')).not.toContain('inspection')
  })

  it('guesses that traffic is opened on its way when the issuer is named as such a product', async () => {
    const {port} = await tlsServer({issuer: 'MOCK Zscaler Root CA'})
    const reached = await reach(targetOf(`localhost:${String(port)}`), options)
    expect(found(reached, 'tls')).toContain('suggests that traffic is opened on its way')
  })

  it.each([
    [{name: 'other.example'}, 'ERR_TLS_CERT_ALTNAME_INVALID', 'another name', 'ok'],
    [{days: -3}, 'CERT_HAS_EXPIRED', 'has run out', 'failed'],
  ] as const)('tells a wrong certificate %j as %s', async (wish, code, words, certificate) => {
    const {port, ca} = await tlsServer(wish)
    const reached = await reach(targetOf(`localhost:${String(port)}`), {...options, ca: [ca]})
    expect(reached.tls?.distrust).toBe(code)
    expect(found(reached, 'tls')).toContain(words)
    expect(verdicts(reached)['certificate']).toBe(certificate)
  })

  it.each([
    [29, 'warning'],
    [30, 'ok'],
  ])('says of a certificate with %i days left: %s', async (days, verdict) => {
    const {port, ca} = await tlsServer({days})
    expect(verdicts(await reach(targetOf(`localhost:${String(port)}`), {...options, ca: [ca]}))['certificate']).toBe(verdict)
  })

  it.each([
    [5_000, 'ok', '5 s behind'],
    [30_000, 'warning', '30 s behind'],
    [-30_000, 'warning', '30 s ahead of'],
    [-300_000, 'failed', '300 s ahead of'],
  ])('holds its own clock against one that is %i ms ahead', async (aheadMs, verdict, words) => {
    const {port, ca} = await tlsServer({aheadMs})
    const reached = await reach(targetOf(`localhost:${String(port)}`), {...options, ca: [ca]})
    expect(verdicts(reached)['clock']).toBe(verdict)
    // The header has whole seconds, so that one more or less may be told.
    expect(found(reached, 'clock').replace(/\d+/, (n) => String(Math.round(Number(n) / 5) * 5))).toContain(words)
  })

  it('takes no time from an answer out of a cache', async () => {
    const port = await listening(createPlainServer((_, answer) => answer.writeHead(200, {age: '90'}).end()))
    const reached = await reach(targetOf(`http://127.0.0.1:${String(port)}/`), options)
    expect(verdicts(reached)).toEqual({dns: 'ok', connect: 'ok', clock: 'not-looked'})
  })

  it('tells that nobody listens, that no TLS is spoken, and that nobody answers', async () => {
    const closed = createTcpServer()
    const port = await listening(closed)
    closed.close()
    expect((await reach(targetOf(`127.0.0.1:${String(port)}`), options)).stopped).toEqual({at: 'connect', code: 'ECONNREFUSED'})

    const plain = await reach(targetOf(`127.0.0.1:${String(await listening(createPlainServer()))}`), options)
    expect(plain.stopped?.at).toBe('tls')
    expect(verdicts(plain)).toEqual({dns: 'ok', connect: 'ok', tls: 'failed'})

    const mute = await listening(createTcpServer(() => undefined))
    const waited = await reach(targetOf(`127.0.0.1:${String(mute)}`), {...options, patience: 300})
    expect(waited.stopped).toEqual({at: 'tls', code: 'ETIMEDOUT'})
  })

  it('goes through a proxy with its password, which is not told', async () => {
    const {port, ca} = await tlsServer()
    const seen: string[] = []
    const proxy = createPlainServer()
    proxy.on('connect', (request, socket) => {
      seen.push(`${String(request.url)} ${String(request.headers['proxy-authorization'])}`)
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
      for (const one of [socket, onward]) one.on('error', () => undefined)
    })
    const address = `http://anna:hemligt@127.0.0.1:${String(await listening(proxy))}`
    // The name is the proxy's to look up: here it is known to nobody else.
    const reached = await reach(targetOf('localhost:443'), {...options, ca: [ca], proxy: new URL(address)})
    expect(verdicts(reached)).toEqual({connect: 'ok', tls: 'ok', certificate: 'ok', clock: 'ok'})
    expect(seen).toEqual([`localhost:443 Basic ${Buffer.from('anna:hemligt').toString('base64')}`])
    expect(JSON.stringify([reached, linesOfHost(reached, new Date())])).not.toContain('hemligt')
  })

  it('tells what a proxy refuses', async () => {
    const proxy = createPlainServer()
    proxy.on('connect', (_, socket) => socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n'))
    const reached = await reach(targetOf('localhost'), {...options, proxy: new URL(`http://127.0.0.1:${String(await listening(proxy))}`)})
    expect(reached.stopped).toEqual({at: 'connect', code: 'PROXY_407'})
    expect(found(reached, 'connect')).toContain('407')
  })
})

describe('a named place', () => {
  it.each([
    ['idp.example.se', {host: 'idp.example.se', port: 443, isSecure: true}],
    ['idp.example.se:49443', {host: 'idp.example.se', port: 49_443, isSecure: true}],
    ['https://idp.example.se/adfs/ls/?x=1', {host: 'idp.example.se', port: 443, isSecure: true}],
    ['http://localhost:8400', {host: 'localhost', port: 8400, isSecure: false}],
    ['[::1]:8443', {host: '::1', port: 8443, isSecure: true}],
  ])('%s is read', (given, target) => {
    expect(targetOf(given)).toEqual(target)
  })

  it.each(['', 'två ord', 'https://', 'anna:hemligt@idp.example.se'])('%j is refused, and no password repeated', (given) => {
    let message = ''
    try {
      targetOf(given)
    } catch (error) {
      message = String(error)
    }
    expect(message).not.toBe('')
    expect(message).not.toContain('hemligt')
  })

  it.each([
    ['idp.example.se', undefined, true],
    ['idp.example.se', 'example.se', false],
    ['idp.example.se', '.example.se, other.se', false],
    ['idp.example.se', '*.example.se', false],
    ['notexample.se', 'example.se', true],
    ['idp.example.se', 'idp.example.se:8443', true],
    ['idp.example.se', '*', false],
  ])('%s with the exceptions %s goes through the proxy: %s', (host, excepted, through) => {
    const environment = {HTTPS_PROXY: 'proxy.example.se:8080', NO_PROXY: excepted}
    expect(proxyFor(targetOf(host), environment) !== undefined).toBe(through)
  })
})

describe('this machine', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-doctor-'))
  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  const sound: Machine = {node: '20.19.0', environment: {LANG: 'sv_SE.UTF-8'}, platform: 'linux', columns: 80, runsFolder: path.join(folder, 'runs'), labPort: 0}
  const look = async (change: Partial<Machine>): Promise<Readonly<Record<string, string>>> =>
    Object.fromEntries((await lookAtMachine({...sound, ...change})).map(({id, verdict}) => [id, verdict]))

  it('is sound when nothing is wrong with it', async () => {
    // Whether ports are free is for the machine of the tests to say.
    const lines = (await lookAtMachine(sound)).filter(({id}) => id !== 'ports')
    expect(exitOfDoctor(lines, {strict: true})).toBe(0)
    expect(doctorToText(lines, 'sv')).toContain('Inget fel har hittats.')
  })

  it.each([
    ['node', {node: '20.18.3'}, 'failed'],
    ['node', {node: '18.20.0'}, 'failed'],
    ['node', {node: '24.0.0'}, 'ok'],
    ['console', {columns: 60}, 'warning'],
    ['console', {columns: undefined}, 'not-looked'],
    ['console', {environment: {LANG: 'C'}}, 'warning'],
    ['console', {environment: {LANG: 'sv_SE.UTF-8', LC_ALL: 'POSIX'}}, 'warning'],
    ['proxy', {environment: {HTTPS_PROXY: 'http://proxy:8080'}}, 'ok'],
    ['proxy', {environment: {https_proxy: 'http://'}}, 'failed'],
    ['ca-file', {environment: {NODE_EXTRA_CA_CERTS: '/nowhere/at-all.pem'}}, 'failed'],
    ['runs-folder', {runsFolder: '/proc/vgefos'}, 'failed'],
  ] as const)('%s, with %j, is %s', async (id, change, verdict) => {
    expect((await look(change))[id]).toBe(verdict)
  })

  it('tells which of the ports is taken', async () => {
    const port = await listening(createTcpServer())
    const line = (await lookAtMachine({...sound, labPort: port})).find(({id}) => id === 'ports')
    expect(line?.verdict).toBe('warning')
    expect(line?.found.sv).toContain(String(port))
  })

  it('tells a file of certificates without any, and shows no password of a proxy', async () => {
    mkdirSync(folder, {recursive: true})
    const file = path.join(folder, 'empty.pem')
    writeFileSync(file, 'nothing')
    const lines = await lookAtMachine({...sound, environment: {NODE_EXTRA_CA_CERTS: file, HTTPS_PROXY: 'http://anna:hemligt@proxy:8080'}})
    expect(lines.find(({id}) => id === 'ca-file')?.verdict).toBe('failed')
    expect(doctorToText(lines, 'en')).toContain('http://proxy:8080')
    expect(doctorToText(lines, 'en')).not.toContain('hemligt')
  })

  it('keeps to 80 columns in both languages', async () => {
    const {port} = await tlsServer({issuer: 'MOCK Zscaler Root CA'})
    const host = linesOfHost(await reach(targetOf(`localhost:${String(port)}`), options), new Date())
    const machine = await lookAtMachine({...sound, node: '18.0.0', environment: {HTTPS_PROXY: 'http://'}})
    for (const language of ['sv', 'en'] as const)
      for (const line of doctorToText([...machine, ...host], language).split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })
})
