import {readCertificate} from '../saml/certificate.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {oneLine} from './formats/clean.ts'

/** When a certificate of somebody's metadata runs out. Times are RFC 3339, UTC; null when it cannot be read. */
export interface TimedCertificate {
  readonly entityId: string
  readonly file: string
  readonly uses: readonly CertificateUse[]
  readonly subject: string | null
  /** SHA-256, upper-case hex. */
  readonly fingerprint: string | null
  readonly notAfter: string | null
  /** Whole days, rounded down; negative once it has run out. */
  readonly daysLeft: number | null
  readonly state: 'unreadable' | 'expired' | 'soon' | 'lasts'
  /** The change is to have begun by this day, `2026-09-01`. */
  readonly startBy: string | null
}

export type CertificateUse = 'signing' | 'encryption'

const day = 86_400_000

/** Every certificate of the entities of one file, once for each entity that has it. */
export function timeCertificates(
  entities: readonly EntityDescriptor[],
  {file, now, days}: {readonly file: string; readonly now: Date; readonly days: number},
): readonly TimedCertificate[] {
  return entities.flatMap(({entityId, idp, sp}) => {
    const uses = new Map<string, Set<CertificateUse>>()
    for (const {use, certificates} of [...(idp?.keys ?? []), ...(sp?.keys ?? [])])
      for (const text of certificates) uses.set(text, new Set([...(uses.get(text) ?? []), ...usesOf(use)]))
    return [...uses].map(([text, found]) => ({
      entityId: oneLine(entityId),
      file,
      uses: [...found].sort().reverse(),
      ...timed(text, now, days),
    }))
  })
}

/** What cannot be read first, then in the order in which they run out. */
export function sortTimeline(certificates: readonly TimedCertificate[]): readonly TimedCertificate[] {
  const key = ({notAfter, entityId}: TimedCertificate): string => `${notAfter ?? ''} ${entityId}`
  return [...certificates].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** A key that names no use serves both (SAML Metadata 2.4.1.1). */
export function usesOf(use: string | undefined): readonly CertificateUse[] {
  return use === 'signing' || use === 'encryption' ? [use] : ['signing', 'encryption']
}

function timed(text: string, now: Date, days: number): Omit<TimedCertificate, 'entityId' | 'file' | 'uses'> {
  const certificate = readCertificate(text)
  if (!certificate)
    return {subject: null, fingerprint: null, notAfter: null, daysLeft: null, state: 'unreadable', startBy: null}
  const {subject, fingerprint, notAfter} = certificate
  const left = notAfter.getTime() - now.getTime()
  return {
    subject: oneLine(subject),
    fingerprint,
    notAfter: notAfter.toISOString(),
    daysLeft: Math.floor(left / day),
    state: left <= 0 ? 'expired' : left < days * day ? 'soon' : 'lasts',
    startBy: new Date(notAfter.getTime() - days * day).toISOString().slice(0, 10),
  }
}
