import type {AddressUse, AskedAddress, ProbeEvidence, SeenAnswer, SeenDocument, SeenTls} from '../evidence/probe.ts'
import type {Case} from './testing.ts'
import {vgrHub} from './profile.ts'

const lookedAt = new Date('2026-03-01T12:00:00Z')
const certificate = (subject: string, issuer: string, notAfter: string) => ({subject, issuer, notBefore: '2025-06-01T00:00:00.000Z', notAfter, fingerprint: 'ab'.repeat(32)})

export const soundTls: SeenTls = {
  protocol: 'TLSv1.3',
  chain: [certificate('idp.example', 'Example CA', '2026-09-01T00:00:00.000Z'), certificate('Example CA', 'Example Root', '2030-01-01T00:00:00.000Z')],
  distrust: null,
  isWhole: true,
  names: ['idp.example', 'www.idp.example'],
  namesHost: true,
}

export const answered: SeenAnswer = {status: 200, location: null, strictTransport: 'max-age=31536000', contentType: 'text/html', cacheControl: null, etag: null, lastModified: null}

/** What an address may be for. */
export const uses = {
  sso: {kind: 'login', entityId: 'https://idp.example/saml', role: 'idp', service: 'SingleSignOnService', binding: 'HTTP-Redirect'},
  acs: {kind: 'login', entityId: 'https://sp.example/saml', role: 'sp', service: 'AssertionConsumerService', binding: 'HTTP-POST'},
  logo: {kind: 'shown', entityId: 'https://idp.example/saml', role: 'idp', service: 'Logo', binding: null},
  crl: {kind: 'revocation', entityId: 'https://idp.example/saml', role: 'idp', service: 'CRL', binding: null},
  metadata: {kind: 'metadata', entityId: null, role: null, service: 'metadata', binding: null},
  host: {kind: 'host', entityId: null, role: null, service: 'idp.example', binding: null},
} as const satisfies Readonly<Record<string, AddressUse>>

/** An address of the sound server, with another answer. */
export function asked(use: keyof typeof uses, answer: Partial<SeenAnswer> = {}, change: Partial<AskedAddress> = {}): AskedAddress {
  const method = use === 'sso' || use === 'metadata' ? 'GET' : 'HEAD'
  return {url: `https://idp.example/${use}`, method, uses: [uses[use]], answer: {...answered, ...answer}, stopped: null, ...change}
}

/** One that nothing was heard from. */
export function unheard(use: keyof typeof uses, code: string, at: 'dns' | 'connect' | 'tls' | 'http' = 'http'): AskedAddress {
  return asked(use, {}, {answer: null, stopped: {at, code}})
}

export const soundDocument: SeenDocument = {url: 'https://idp.example/metadata', holds: 'metadata', contentType: 'application/samlmetadata+xml', failure: null}

const unseen: ProbeEvidence = {
  host: 'idp.example',
  isSecure: true,
  lookedAt,
  addresses: ['192.0.2.1'],
  proxy: null,
  connectMs: 12,
  clockAheadMs: 300,
  stopped: null,
  asked: [asked('sso')],
  documents: [soundDocument],
  drift: [],
}

export const soundProbe: ProbeEvidence = {...unseen, tls: soundTls, oldTls: []}

/** The sound server with something else about it. */
export function withProbe(change: Partial<ProbeEvidence> = {}): Case {
  return {subject: {...soundProbe, ...change}, facts: {policy: {...vgrHub.policy, environment: undefined}}}
}

/** One that could not be asked, because of this. */
export function withStop(at: 'dns' | 'connect' | 'tls', code: string, change: Partial<ProbeEvidence> = {}): Case {
  return {...withProbe(), subject: {...unseen, addresses: [], connectMs: null, clockAheadMs: null, stopped: {at, code}, asked: [unheard('sso', code, at)], ...change}}
}

/** One that is asked by http. */
export function withoutTls(): Case {
  return {...withProbe(), subject: {...unseen, isSecure: false}}
}

/** One whose handshake shows something else. */
export function withTls(change: Partial<SeenTls>): Case {
  return withProbe({tls: {...soundTls, ...change}})
}
