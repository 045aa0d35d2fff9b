import {webcrypto} from 'node:crypto'
import type {RequestListener, Server} from 'node:http'
import {createServer as createTlsServer} from 'node:https'
import type {AddressInfo, Server as TcpServer} from 'node:net'
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
}

/** A TLS server on loopback with a certificate of its own CA, and what it was asked. */
export async function tlsServer({name = 'localhost', issuer = 'MOCK Test CA', days = 100, aheadMs = 0, handler}: ServerWish = {}): Promise<{port: number; ca: string; asked: string[]}> {
  const pair = async (): Promise<webcrypto.CryptoKeyPair> =>
    webcrypto.subtle.generateKey({name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1), hash: 'SHA-256'}, true, ['sign', 'verify'])
  const [caKeys, keys] = await Promise.all([pair(), pair()])
  const times = {notBefore: new Date(Date.now() - 2000 * day), notAfter: new Date(Date.now() + 1000 * day)}
  const ca = await makeCertificate({subject: [['CN', issuer]], publicKey: caKeys.publicKey, signingKey: caKeys.privateKey, use: 'ca', ...times})
  const leaf = await makeCertificate({
    subject: [['CN', name]],
    publicKey: keys.publicKey,
    signingKey: caKeys.privateKey,
    issuer: {certificate: ca, privateKey: caKeys.privateKey},
    use: 'function',
    ...times,
    notAfter: new Date(Date.now() + days * day + day / 2),
  })
  const asked: string[] = []
  const server = createTlsServer({cert: toPem(leaf) + toPem(ca), key: privateKeyPem(keys.privateKey)}, (request, answer) => {
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
