import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import os from 'node:os'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {idpMetadata} from '../mock-idp/metadata.ts'
import {FetchFailure, type FetchOptions, fetchDocument} from '../src/probe/fetch-document.ts'
import {makeTestKey} from '../src/saml/test-keys.ts'
import {closeServers, listening, tlsServer} from './support/servers.ts'
import {type Ran, neutralEnvironment, runVgefos} from './support/vgefos.ts'

type TestKey = Awaited<ReturnType<typeof makeTestKey>>

let folder: string
let signer: TestKey
let stranger: TestKey
let document: string

beforeAll(async () => {
  ;[signer, stranger] = await Promise.all([makeTestKey('MOCK signer'), makeTestKey('MOCK stranger')])
  document = idpMetadata({entityId: 'https://idp.example/saml', url: 'https://idp.example', key: signer.key})
})
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'vgefos-fetch-'))
})
afterEach(() => {
  closeServers()
  rmSync(folder, {recursive: true})
})

const file = (name: string): string => path.join(folder, name)
const fetching = (...args: readonly string[]): Promise<Ran> => runVgefos(['metadata', 'fetch', ...args])

/** An address without TLS that answers with that text. */
async function serving(text: () => string | Buffer, headers: Readonly<Record<string, string>> = {'content-type': 'application/samlmetadata+xml'}): Promise<string> {
  const port = await listening(createServer((_, answer) => answer.writeHead(200, headers).end(text())))
  return `http://127.0.0.1:${String(port)}/metadata`
}

describe('vgefos metadata fetch', () => {
  it('answers with the document, letter by letter, and speaks of it on the side', async () => {
    const {stdout, stderr, code} = await fetching(await serving(() => document))
    expect([stdout, code]).toEqual([document, 0])
    expect(stderr).toContain('inte prövad')
  })

  it('writes what its certificate has signed, and says on the second run that nothing is new', async () => {
    writeFileSync(file('signer.pem'), signer.key.certificate)
    const url = await serving(() => document)
    const args = [url, '--cert', file('signer.pem'), '-o', file('idp.xml')]
    const first = await fetching(...args)
    expect(first.stdout).toContain('OK, av ett certifikat i --cert')
    expect([readFileSync(file('idp.xml'), 'utf8'), first.code]).toEqual([document, 0])
    const written = statSync(file('idp.xml')).mtimeMs
    const second = await fetching(...args, '--lang', 'en')
    expect([second.stdout.includes('−'), second.code]).toEqual([false, 0])
    expect(statSync(file('idp.xml')).mtimeMs).toBe(written)
  })

  it('leaves the file alone when somebody else has signed, or the content was changed', async () => {
    writeFileSync(file('signer.pem'), signer.key.certificate)
    writeFileSync(file('stranger.pem'), stranger.key.certificate)
    writeFileSync(file('idp.xml'), 'as it was')
    const changed = document.replaceAll('https://idp.example/saml/sso', 'https://evil.example/saml/sso')
    expect(changed).not.toBe(document)
    for (const [text, certificate] of [[document, 'stranger.pem'], [changed, 'signer.pem']] as const) {
      const {code, stdout} = await fetching(await serving(() => text), '--cert', file(certificate), '-o', file('idp.xml'))
      expect(code).toBe(1)
      expect(stdout).toMatch(/SIG\d\d/)
      expect(readFileSync(file('idp.xml'), 'utf8')).toBe('as it was')
    }
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('shows which certificate is new', async () => {
    writeFileSync(file('idp.xml'), document)
    const renewed = idpMetadata({entityId: 'https://idp.example/saml', url: 'https://idp.example', key: stranger.key})
    const {stdout, code} = await fetching(await serving(() => renewed), '-o', file('idp.xml'))
    expect(code).toBe(0)
    expect(stdout).toContain('certifikat för signering')
    expect(readFileSync(file('idp.xml'), 'utf8')).toBe(renewed)
  })

  it('takes a login page for what it is, and writes nothing', async () => {
    const url = await serving(() => '<!DOCTYPE html><title>Log in</title><form></form>', {'content-type': 'text/html'})
    const {code, stderr} = await fetching(url, '-o', file('idp.xml'))
    expect(code).toBe(2)
    expect(stderr).toContain('går att använda')
    expect(existsSync(file('idp.xml'))).toBe(false)
  })

  it('goes by --ca-file, and without it tells that the issuer is unknown', async () => {
    const {port, ca} = await tlsServer({handler: (_, answer) => answer.end(document)})
    writeFileSync(file('ca.pem'), ca)
    const url = `https://localhost:${String(port)}/metadata`
    const trusted = await fetching(url, '--ca-file', file('ca.pem'), '--json')
    expect(trusted.code).toBe(0)
    expect(JSON.parse(trusted.stdout)).toMatchObject({schema: 'vgefos.metadata-fetch/1', entities: 1, signed: null, changes: null})
    const {code, stderr} = await fetching(url)
    expect(code).toBe(3)
    expect(stderr).toContain('känner inte till utfärdaren')
  })

  it('answers 3 with one sentence on what to do when nobody is there, and 2 without an address', async () => {
    const {code, stderr} = await fetching('http://127.0.0.1:1/metadata')
    expect(code).toBe(3)
    expect(stderr).toMatch(/^FEL http:\/\/127\.0\.0\.1:1\/metadata gick inte att hämta: .+\n$/)
    expect((await fetching()).code).toBe(2)
    expect((await fetching('idp.xml')).code).toBe(2)
  })

  it('never shows a password of the proxy', async () => {
    const env = neutralEnvironment({HTTPS_PROXY: 'http://anna:hemligt@127.0.0.1:1'})
    const {code, stdout, stderr} = await runVgefos(['metadata', 'fetch', 'https://idp.example/metadata', '--debug'], {env})
    expect(code).toBe(3)
    expect(stdout + stderr).not.toContain('hemligt')
  })
})

describe('fetching a document', () => {
  const options: FetchOptions = {proxyFor: () => undefined, patience: 5000, limit: 100_000, userAgent: 'vgefos/test'}
  const failure = async (url: string, change: Partial<FetchOptions> = {}): Promise<string> => {
    try {
      await fetchDocument(url, {...options, ...change})
    } catch (error) {
      if (error instanceof FetchFailure) return error.code
      throw error
    }
    return 'no failure'
  }

  it('says who asks, asks once, and keeps what the server says of caching', async () => {
    const asked: unknown[] = []
    const server = createServer(({headers, method, url}, answer) => {
      asked.push([method, url, headers['user-agent'], headers.host])
      answer.writeHead(200, {etag: '"1"', 'cache-control': 'max-age=60', 'last-modified': 'Sun, 01 Mar 2026 00:00:00 GMT'}).end('x')
    })
    const host = `127.0.0.1:${String(await listening(server))}`
    const fetched = await fetchDocument(`http://${host}/a?b=c`, options)
    expect(asked).toEqual([['GET', '/a?b=c', 'vgefos/test', host]])
    expect(fetched).toMatchObject({etag: '"1"', cacheControl: 'max-age=60', lastModified: 'Sun, 01 Mar 2026 00:00:00 GMT', contentType: null})
  })

  it('unpacks gzip, and stops a small file that becomes a large one', async () => {
    const gzip = {'content-encoding': 'gzip'}
    const small = await fetchDocument(await serving(() => gzipSync('å'.repeat(10)), gzip), options)
    expect(small.bytes.toString()).toBe('å'.repeat(10))
    expect(await failure(await serving(() => gzipSync(Buffer.alloc(10_000_000)), gzip))).toBe('TOO_LARGE')
    expect(await failure(await serving(() => 'not packed', gzip))).toBe('Z_DATA_ERROR')
    expect(await failure(await serving(() => 'x', {'content-encoding': 'br'}))).toBe('BAD_ENCODING')
    expect(await failure(await serving(() => Buffer.alloc(100_001)))).toBe('TOO_LARGE')
  })

  it('follows redirects, five at the most', async () => {
    const sending = async (last: number): Promise<string> => {
      const server = createServer(({url = '/'}, answer) => {
        const step = Number(url.slice(1))
        if (step === last) answer.end('there')
        else answer.writeHead(302, {location: `/${String(step + 1)}`}).end()
      })
      return `http://127.0.0.1:${String(await listening(server))}/0`
    }
    const fetched = await fetchDocument(await sending(5), options)
    expect([fetched.bytes.toString(), fetched.redirects.length, new URL(fetched.url).pathname]).toEqual(['there', 5, '/5'])
    expect(await failure(await sending(6))).toBe('TOO_MANY_REDIRECTS')
  })

  it('does not go from https to http, nor to what is no web address', async () => {
    let location = 'http://127.0.0.1:9/'
    const {port, ca} = await tlsServer({handler: (_, answer) => answer.writeHead(302, {location}).end()})
    const url = `https://localhost:${String(port)}/`
    expect(await failure(url, {ca: [ca]})).toBe('REDIRECT_TO_HTTP')
    location = 'file:///etc/passwd'
    expect(await failure(url, {ca: [ca]})).toBe('BAD_REDIRECT')
  })

  it('tells an answer that is no document, one that is cut, and one that never ends', async () => {
    const answering = async (raw: (end: (text: string) => void, write: (text: string) => void) => void): Promise<string> => {
      const server = createServer((request) => {
        raw((text) => request.socket.end(text), (text) => request.socket.write(text))
      })
      return `http://127.0.0.1:${String(await listening(server))}/`
    }
    expect(await failure(await answering((end) => { end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n') }))).toBe('HTTP_404')
    expect(await failure(await answering((end) => { end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc') }))).toBe('ECONNRESET')
    expect(await failure(await answering((_, write) => { write('HTTP/1.1 200 OK\r\n\r\nabc') }), {patience: 300})).toBe('ETIMEDOUT')
  })
})
