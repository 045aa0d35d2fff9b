import {isIP, type Socket} from 'node:net'
import tls from 'node:tls'
import type {SeenCertificate, SeenTls} from '../evidence/probe.ts'
import type {Target} from './target.ts'

/** What is offered in the handshake, when it is not what this Node offers by itself. */
export type Offer = Pick<tls.ConnectionOptions, 'minVersion' | 'maxVersion' | 'ciphers'>

/** The handshake. What is shown is looked at also when it is not trusted; nothing secret is sent to it. */
export function startTls(socket: Socket, {host}: Target, ca: readonly string[] | undefined, offer: Offer = {}): Promise<tls.TLSSocket> {
  return new Promise((resolve, reject) => {
    const secure = tls.connect({
      socket,
      host,
      servername: isIP(host) === 0 ? host : '',
      rejectUnauthorized: false,
      ...(ca ? {ca: [...tls.rootCertificates, ...ca]} : {}),
      ...offer,
    })
    secure.once('error', reject)
    secure.once('secureConnect', () => {
      secure.off('error', reject)
      resolve(secure)
    })
  })
}

export function seenTls(socket: tls.TLSSocket, {host}: Target): SeenTls {
  const distrust = socket.authorized ? null : String(codeOf(socket.authorizationError))
  const certificate = socket.getPeerCertificate(true)
  return {
    protocol: socket.getProtocol() ?? '?',
    chain: chainOf(certificate),
    distrust,
    isWhole: distrust === null || !issuerNotFound.has(distrust),
    names: namesOf(certificate),
    // Node asks this only of what it trusts already, and a certificate can be wrong in two ways.
    namesHost: hasCertificate(certificate) && tls.checkServerIdentity(host, certificate) === undefined,
  }
}

const issuerNotFound: ReadonlySet<string> = new Set(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'])

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
      notBefore: new Date(one.valid_from).toISOString(),
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

/** Browsers go by the alternative names alone, once there are any (RFC 9525, 6.3). */
function namesOf(certificate: Partial<tls.DetailedPeerCertificate>): readonly string[] {
  const alternative = [...(certificate.subjectaltname ?? '').matchAll(/(?:DNS|IP Address):([^,\s]+)/g)].map(([, name = '']) => name)
  return alternative.length > 0 ? alternative : [certificate.subject?.CN ?? []].flat()
}

function nameOf(name: tls.Certificate): string {
  return [name.CN, name.O].flat().filter(Boolean).join(', ')
}
