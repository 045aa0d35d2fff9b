import {createServer as createPlainServer} from 'node:http'
import {connect, createServer as createTcpServer} from 'node:net'
import {connect as connectTls} from 'node:tls'
import {afterEach, describe, expect, it} from 'vitest'
import {judgeProbe} from '../src/checklist/judge-probe.ts'
import type {AddressUse, ProbeEvidence} from '../src/evidence/probe.ts'
import {planOf} from '../src/probe/plan.ts'
import {type ProbeOptions, probeHost} from '../src/probe/probe-host.ts'
import {probeHosts} from '../src/probe/probe-hosts.ts'
import {exitOfProbe, probeReport} from '../src/report/probe/probe-report.ts'
import {seenToText} from '../src/report/probe/probe-words.ts'
import {vgrHub} from '../src/rules/profile.ts'
import {type ServerWish, closeServers, listening, tlsServer} from './support/servers.ts'

afterEach(closeServers)

const sso: AddressUse = {kind: 'login', entityId: 'https://idp.example/saml', role: 'idp', service: 'SingleSignOnService', binding: 'HTTP-Redirect'}
const acs: AddressUse = {kind: 'login', entityId: 'https://sp.example/saml', role: 'sp', service: 'AssertionConsumerService', binding: 'HTTP-POST'}
const sound = {'strict-transport-security': 'max-age=31536000'}

const options = (change: Partial<ProbeOptions> = {}): ProbeOptions => ({proxyFor: () => undefined, patience: 5000, userAgent: 'vgefos/test', lookedAt: new Date(), withOldTls: true, ...change})

async function look(url: string, change: Partial<ProbeOptions> = {}, use: AddressUse = sso): Promise<ProbeEvidence> {
  const [plan] = planOf([{url, method: use === sso ? 'GET' : 'HEAD', uses: [use]}])
  if (!plan) throw new Error('nothing was planned')
  return probeHost(plan, options(change))
}

/** A server of that kind, looked at with its issuer trusted unless said otherwise. */
async function lookAt(wish: ServerWish, {isTrusted = true} = {}): Promise<ProbeEvidence> {
  const {port, ca} = await tlsServer({handler: (_, answer) => answer.writeHead(200, sound).end(), ...wish})
  return look(`https://localhost:${String(port)}/sso`, isTrusted ? {ca: [ca]} : {})
}

/** Whether this machine's OpenSSL can make a TLS 1.1 server at all. */
const hasOldTls = await new Promise<boolean>((resolve) => {
  const old = {minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0'} as const
  const client = connectTls({...old, port: 9, host: '127.0.0.1'})
  client.once('error', (error: NodeJS.ErrnoException) => {
    resolve(error.code === 'ECONNREFUSED')
  })
})

const failed = (probe: ProbeEvidence): readonly string[] =>
  judgeProbe(probe, vgrHub).flatMap(({rule, outcome, hiddenBy}) => (outcome === 'failed' && hiddenBy === undefined ? [rule.code] : []))
const exitOf = (probe: ProbeEvidence): number =>
  exitOfProbe(probeReport([probe], {version: '0', language: 'en', profile: vgrHub, startedAt: new Date(), durationMs: 0}), [probe], {strict: false})

describe('a server that is probed', () => {
  it('is found sound when all of it is, by one question and one handshake more', async () => {
    const {port, ca, asked} = await tlsServer({handler: (_, answer) => answer.writeHead(200, sound).end()})
    const probe = await look(`https://localhost:${String(port)}/sso?idp=1`, {ca: [ca]})
    expect([failed(probe), exitOf(probe)]).toEqual([[], 0])
    expect(asked).toEqual(['GET /sso?idp=1 vgefos/test'])
    expect(probe.oldTls).toEqual([])
    expect(probe.tls).toMatchObject({distrust: null, isWhole: true, namesHost: true})
  })

  it.each([
    ['a certificate that has run out', {days: -3}, ['NET07'], 1],
    ['a certificate for another name', {name: 'other.example'}, ['NET07'], 1],
    ['a certificate with 29 days left', {days: 29}, ['NET11'], 0],
    ['a certificate with 30 days left', {days: 30}, [], 0],
    ['a chain sent whole', {between: 'sent'}, [], 0],
    ['a chain whose middle was forgotten', {between: 'forgotten'}, ['NET02'], 3],
    ['a clock two minutes ahead', {aheadMs: 120_000, handler: undefined}, ['NET13', 'NET15', 'NET19'], 0],
    ['an address that is not there', {handler: (_, answer) => answer.writeHead(404, sound).end()}, ['NET13'], 0],
    ['a program that is down behind its gateway', {handler: (_, answer) => answer.writeHead(503, sound).end()}, ['NET14'], 1],
    ['a program that breaks without a message', {handler: (_, answer) => answer.writeHead(500, sound).end()}, ['NET18'], 0],
    ['a redirect to http', {handler: (_, answer) => answer.writeHead(302, {...sound, location: 'http://localhost/'}).end()}, ['NET12'], 1],
    ['a redirect within https', {handler: (_, answer) => answer.writeHead(302, {...sound, location: '/login'}).end()}, [], 0],
    ['answers without HSTS', {handler: (_, answer) => answer.end()}, ['NET19'], 0],
    ['a connection that is closed in place of an answer', {handler: ({socket}) => socket.destroy()}, ['NET05'], 3],
  ] as readonly [string, ServerWish, readonly string[], number][])('with %s is found so', async (_, wish, codes, exit) => {
    const probe = await lookAt(wish)
    expect([...failed(probe)].sort()).toEqual(codes)
    expect(exitOf(probe)).toBe(exit)
  })

  it('with an issuer that is unknown here is likely wrong, and cannot be judged for certain', async () => {
    const probe = await lookAt({}, {isTrusted: false})
    expect([failed(probe), exitOf(probe)]).toEqual([['NET10'], 3])
  })

  it('with an issuer that is called as a product for inspection suggests that', async () => {
    const probe = await lookAt({issuer: 'MOCK Zscaler Root CA'}, {isTrusted: false})
    expect([...failed(probe)].sort()).toEqual(['NET03', 'NET10'])
  })

  it('with another name and an unknown issuer is told both', async () => {
    const probe = await lookAt({name: 'other.example'}, {isTrusted: false})
    expect([...failed(probe)].sort()).toEqual(['NET07', 'NET10'])
  })

  it.skipIf(!hasOldTls)('that still speaks TLS 1.1 is told, and so is one that speaks nothing newer (skipped where OpenSSL has no TLS 1.1)', async () => {
    const old = {minVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0'} as const
    const open = await lookAt({context: old})
    expect([open.oldTls, failed(open), exitOf(open)]).toEqual([['TLSv1.1'], ['NET20'], 1])
    const only = await lookAt({context: {...old, maxVersion: 'TLSv1.1'}})
    expect([only.stopped?.at, failed(only), exitOf(only)]).toEqual(['tls', ['NET04'], 1])
  })

  it('is not offered old TLS when that is not wanted, and then nobody claims that it is closed', async () => {
    const {port, ca} = await tlsServer()
    const probe = await look(`https://localhost:${String(port)}/sso`, {ca: [ca], withOldTls: false})
    expect(probe).not.toHaveProperty('oldTls')
    expect(judgeProbe(probe, vgrHub).find(({rule}) => rule.code === 'NET20')?.outcome).toBe('no-evidence')
  })

  it.each([
    ['nobody listens', async () => { const server = createTcpServer(); const port = await listening(server); server.close(); return port }, 'connect', 'NET05'],
    ['nobody answers', () => listening(createTcpServer(() => undefined)), 'tls', 'NET05'],
    ['the connection is closed at once', () => listening(createTcpServer((socket) => socket.destroy())), 'tls', 'NET05'],
    ['no TLS is spoken', () => listening(createTcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))), 'tls', 'NET05'],
  ] as const)('is not reached when %s, which may be our side', async (_, server, at, code) => {
    const probe = await look(`https://127.0.0.1:${String(await server())}/sso`, {patience: 400, withOldTls: false})
    expect([probe.stopped?.at, failed(probe), exitOf(probe)]).toEqual([at, [code], 3])
  })

  it('whose name is in no DNS is not reached', async () => {
    const probe = await look('https://finns-inte.invalid/sso')
    expect([probe.stopped?.at, failed(probe), exitOf(probe)]).toEqual(['dns', ['NET01'], 3])
  })

  it('of another role is for the service to mend', async () => {
    const {port, ca} = await tlsServer({days: -3})
    const url = `https://localhost:${String(port)}/acs`
    const ownerOf = async (use: AddressUse): Promise<unknown> => judgeProbe(await look(url, {ca: [ca]}, use), vgrHub).find(({rule}) => rule.code === 'NET07')?.rule.owner
    expect([await ownerOf(sso), await ownerOf(acs)]).toEqual(['local-idp', 'service'])
  })
})

describe('a proxy', () => {
  const through = (port: number): Partial<ProbeOptions> => ({proxyFor: () => new URL(`http://anna:hemligt@127.0.0.1:${String(port)}`)})

  it('that lets through is no hindrance, and its password is not told', async () => {
    const {port, ca} = await tlsServer({handler: (_, answer) => answer.writeHead(200, sound).end()})
    const proxy = createPlainServer()
    proxy.on('connect', (_, socket) => {
      const onward = connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        onward.pipe(socket).pipe(onward)
      })
      for (const one of [socket, onward]) one.on('error', () => undefined)
    })
    const probe = await look('https://localhost/sso', {...through(await listening(proxy)), ca: [ca]})
    expect([failed(probe), exitOf(probe)]).toEqual([[], 0])
    expect(JSON.stringify(probe) + seenToText([probe], 'sv')).not.toContain('hemligt')
  })

  it.each([
    ['407 Proxy Authentication Required', 'login'],
    ['403 Forbidden', 'refused'],
  ])('that answers %s is told as what stands in the way', async (status, message) => {
    const proxy = createPlainServer()
    proxy.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`))
    const probe = await look('https://localhost/sso', through(await listening(proxy)))
    const [only] = judgeProbe(probe, vgrHub).filter(({outcome}) => outcome === 'failed')
    expect([only?.rule.code, only?.findings[0]?.message, exitOf(probe)]).toEqual(['NET06', message, 3])
  })
})

describe('the plan', () => {
  it('asks each host and path once, whatever it is for, and by GET when a browser does', () => {
    const [plan, ...more] = planOf([
      {url: 'https://idp.example/sso', method: 'HEAD', uses: [acs]},
      {url: 'https://IDP.example:443/sso?again', method: 'GET', uses: [sso]},
      {url: 'https://idp.example/slo', method: 'GET', uses: [sso]},
    ])
    expect(more).toEqual([])
    expect(plan?.addresses.map(({url, method, uses}) => [url, method, uses.length])).toEqual([
      ['https://idp.example/sso', 'GET', 2],
      ['https://idp.example/slo', 'GET', 1],
    ])
  })

  it('asks nothing more of a server that is not reached, and says of all its addresses why', async () => {
    let connections = 0
    const port = await listening(createTcpServer((socket) => {
      connections += 1
      socket.destroy()
    }))
    const [plan] = planOf(['/a', '/b', '/c'].map((path) => ({url: `https://127.0.0.1:${String(port)}${path}`, method: 'GET' as const, uses: [sso]})))
    if (!plan) throw new Error('nothing was planned')
    const probe = await probeHost(plan, options({withOldTls: false}))
    expect(connections).toBe(1)
    expect(probe.asked.map(({stopped}) => stopped?.at)).toEqual(['tls', 'tls', 'tls'])
  })

  it('asks no more servers at a time than it may, and answers in its own order', async () => {
    const waiting: (() => void)[] = []
    let most = 0
    let count = 0
    const ports = await Promise.all(Array.from({length: 5}, async () => listening(createPlainServer((_, answer) => {
      count += 1
      waiting.push(() => answer.end())
      most = Math.max(most, waiting.length)
      // Nobody gets an answer before two have asked: who asked one at a time would wait for ever.
      if (waiting.length === 2 || count === 5) for (const release of waiting.splice(0)) release()
    }))))
    const urls = ports.map((port) => `http://127.0.0.1:${String(port)}/sso`)
    const probes = await probeHosts(planOf(urls.map((url) => ({url, method: 'GET' as const, uses: [sso]}))), options(), 2)
    expect(most).toBe(2)
    expect(probes.map(({asked}) => asked[0]?.url)).toEqual(urls)
  })
})
