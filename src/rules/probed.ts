import type {AddressUse, AskedAddress, ProbeEvidence, SeenAnswer} from '../evidence/probe.ts'

/** An address that answered. */
export type Answered = AskedAddress & {readonly answer: SeenAnswer}

/** The addresses of the server that are for one of these. */
export function askedFor({asked}: ProbeEvidence, ...kinds: readonly AddressUse['kind'][]): readonly AskedAddress[] {
  return asked.filter(({uses}) => uses.some(({kind}) => kinds.includes(kind)))
}

/** Those among them that answered. */
export function answeredFor(subject: ProbeEvidence, ...kinds: readonly AddressUse['kind'][]): readonly Answered[] {
  return askedFor(subject, ...kinds).filter((one): one is Answered => one.answer !== null)
}

/** Whether a login, or whoever named it, depends on the server. What people are only shown is no such thing. */
export function isNeeded(subject: ProbeEvidence): boolean {
  return askedFor(subject, 'login', 'metadata', 'host').length > 0
}

/** What an address is for, in the words of metadata: `SingleSignOnService (HTTP-Redirect)`. */
export function useOf({uses}: AskedAddress): string {
  return [...new Set(uses.map(({service, binding}) => (binding === null ? service : `${service} (${binding})`)))].join(', ')
}

/** Without query, which may hold what is nobody's business. */
export function shownAddress({url}: {readonly url: string}): string {
  return url.replace(/[?#][^]*$/, '')
}

/** Codes of a connection, by what they mean. */
export const stops = {
  noName: ['ENOTFOUND', 'ENODATA'],
  noVersion: ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'ERR_SSL_VERSION_TOO_LOW', 'ERR_SSL_WRONG_SSL_VERSION'],
  refused: ['ECONNREFUSED'],
  silent: ['ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  cut: ['ECONNRESET', 'EPIPE'],
  notTls: ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG', 'ERR_SSL_HTTP_REQUEST'],
  /** The server wants to see a card: the handshake was sound, only that nobody here has one. */
  wantsCard: ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export function means(code: string | undefined, kind: keyof typeof stops): boolean {
  return (stops[kind] as readonly (string | undefined)[]).includes(code)
}
