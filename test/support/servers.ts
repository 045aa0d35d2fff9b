import {webcrypto} from 'node:crypto'
import type {RequestListener, Server} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {AddressInfo, Server as TcpServer} from 'node:net'
import type {SecureContextOptions} from 'node:tls'
import {makeCertificate, privateKeyPem, toPem} from '../../mock-idp/pki/certificate.ts'

const day = 86_400_000
const opened: {close(): void}[] = []

/** For `afterEach`. */
export function closeServers(): void {
  for (const one of opened.splice(0)) one.close()
}

/** The port on the loopback address that the server got. `closeServers` ends it. */
export async function listening(server: Server | TcpServer): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({
    close: () => {
      if ('closeAllConnections' in server) server.closeAllConnections()
      server.close()
    },
  })
  return (server.address() as AddressInfo).port
}

export interface ServerWish {
  readonly name?: string
  readonly issuer?: string
  readonly days?: number
  readonly aheadMs?: number
  readonly handler?: RequestListener
  /** A certificate between that of the server and the root, sent with it or forgotten. */
  readonly between?: 'sent' | 'forgotten'
  /** Versions of TLS and the like. */
  readonly context?: SecureContextOptions
}

/** A TLS server on loopback with a certificate of its own CA, and what it was asked. */
export async function tlsServer({name = 'localhost', issuer = 'MOCK Test CA', days = 100, aheadMs = 0, handler, between, context = {}}: ServerWish = {}): Promise<{port: number; ca: string; asked: string[]}> {
  const pair = async (): Promise<webcrypto.CryptoKeyPair> =>
    webcrypto.subtle.generateKey({name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256'}, true, ['sign', 'verify'])
  const [caKeys, keys, betweenKeys] = await Promise.all([pair(), pair(), pair()])
  const times = {notBefore: new Date(Date.now() - 2000 * day), notAfter: new Date(Date.now() + 1000 * day)}
  const ca = await makeCertificate({subject: [['CN', issuer]], publicKey: caKeys.publicKey, signingKey: caKeys.privateKey, use: 'ca', ...times})
  const middle =
    between && (await makeCertificate({subject: [['CN', 'MOCK Issuing CA']], publicKey: betweenKeys.publicKey, signingKey: caKeys.privateKey, issuer: {certificate: ca, privateKey: caKeys.privateKey}, use: 'ca', ...times}))
  const issuing = middle ? {certificate: middle, privateKey: betweenKeys.privateKey} : {certificate: ca, privateKey: caKeys.privateKey}
  const leaf = await makeCertificate({
    subject: [['CN', name]],
    publicKey: keys.publicKey,
    signingKey: issuing.privateKey,
    issuer: issuing,
    use: 'function',
    ...times,
    notAfter: new Date(Date.now() + days * day + day / 2),
  })
  const sent = middle ? toPem(leaf) + (between === 'sent' ? toPem(middle) : '') : toPem(leaf) + toPem(ca)
  const asked: string[] = []
  const server = createTlsServer({...context, cert: sent, key: privateKeyPem(keys.privateKey)}, (request, answer) => {
    asked.push(`${String(request.method)} ${String(request.url)} ${String(request.headers['user-agent'])}`)
    if (handler) {
      handler(request, answer)
      return
    }
    answer.sendDate = false
    answer.setHeader('Date', new Date(Date.now() + aheadMs).toUTCString())
    answer.writeHead(404).end()
  })
  return {port: await listening(server), ca: toPem(ca), asked}
}
