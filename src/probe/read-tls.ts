import {isIP, type Socket} from 'node:net'
import tls from 'node:tls'
import type {Target} from './target.ts'

export interface SeenCertificate {
  readonly subject: string
  readonly issuer: string
  readonly notAfter: string
  /** SHA-256 in hexadecimal, without colons. */
  readonly fingerprint: string
}

/** What the other side shows in the handshake. */
export interface SeenTls {
  /** `TLSv1.3` */
  readonly protocol: string
  /** The server's own certificate first, as far as it was sent or is known here. */
  readonly chain: readonly SeenCertificate[]
  /** Why this machine does not trust it, as OpenSSL or Node call it; `null` when it does. */
  readonly distrust: string | null
}

/** The handshake. What is shown is looked at also when it is not trusted; nothing secret is sent to it. */
export function startTls(socket: Socket, {host}: Target, ca: readonly string[] | undefined): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = tls.connect({
      socket,
      host,
      servername: isIP(host) === 0 ? host : '',
      rejectUnauthorized: false,
      ...(ca ? {ca: [...tls.rootCertificates, ...ca]} : {}),
    })
    secure.once('error', reject)
    secure.once('secureConnect', () => {
      secure.off('error', reject)
      resolve(secure)
    })
  })
}

export function seenTls(socket: tls.TLSSocket): SeenTls {
  const distrust = socket.authorized ? null : String(codeOf(socket.authorizationError))
  return {protocol: socket.getProtocol() ?? '?', chain: chainOf(socket.getPeerCertificate(true)), distrust}
}

/** Node's types call it an error, but what it holds is most often a code alone. */
function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error
}

function chainOf(first: tls.DetailedPeerCertificate): readonly SeenCertificate[] {
  const chain: SeenCertificate[] = []
  const met = new Set<string>()
  // A root names itself as its issuer.
  for (let one: tls.DetailedPeerCertificate | undefined = first; hasCertificate(one) && !met.has(one.fingerprint256); one = one.issuerCertificate) {
    met.add(one.fingerprint256)
    chain.push({
      subject: nameOf(one.subject),
      issuer: nameOf(one.issuer),
      notAfter: new Date(one.valid_to).toISOString(),
      fingerprint: one.fingerprint256.replaceAll(':', '').toLowerCase(),
    })
  }
  return chain
}

/** Without a certificate Node answers with an empty object, whatever its types say. */
function hasCertificate(one: Partial<tls.DetailedPeerCertificate> | undefined): boolean {
  return one?.fingerprint256 !== undefined
}

function nameOf(name: tls.Certificate): string {
  return [name.CN, name.O].flat().filter(Boolean).join(', ')
}
