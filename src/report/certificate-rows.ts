import {type Certificate, readCertificate, shortFingerprint} from '../saml/certificate.ts'
import {originOf} from '../saml/certificate-origin.ts'
import {ns} from '../saml/names.ts'
import {childElements, elementsFrom, textOf} from '../saml/xml.ts'
import {block, row} from './block-rows.ts'
import type {Block} from './blocks.ts'
import {type Moments, localTime, relativeTime} from './moment.ts'

/** A certificate as an answer in JSON tells it. */
export interface CertificateSummary {
  /** SHA-256 of the DER, upper-case hex. */
  readonly fingerprint: string
  readonly subject: string
  readonly issuer: string
  readonly family: ReturnType<typeof originOf>['family']
  readonly environment: 'test' | 'production' | null
  /** ISO 8601. */
  readonly notBefore: string
  readonly notAfter: string
  /** Whole days at the stated clock; negative when it has run out. */
  readonly daysLeft: number
  readonly key: string
}

/** The certificates that stand in the signatures of a message, each once. The person's own are not among them. */
export function enclosedCertificates(root: Element): readonly Certificate[] {
  const texts = [...elementsFrom(root)]
    .filter(({namespaceURI, localName}) => namespaceURI === ns.signature && localName === 'Signature')
    .flatMap((signature) => childElements(signature, ns.signature, 'KeyInfo'))
    .flatMap((info) => childElements(info, ns.signature, 'X509Data'))
    .flatMap((data) => childElements(data, ns.signature, 'X509Certificate').map(textOf))
  const found = [...new Set(texts)].flatMap((text) => readCertificate(text) ?? [])
  return found.filter((one, at) => found.findIndex(({fingerprint}) => fingerprint === one.fingerprint) === at)
}

export function certificateSummary(certificate: Certificate, now: Date): CertificateSummary {
  const {fingerprint, subject, issuer, notBefore, notAfter, keyType, keyBits} = certificate
  const {family, environment = null} = originOf(certificate)
  const key = [keyType.toUpperCase(), keyBits].filter(Boolean).join(' ')
  const dates = {notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString()}
  return {fingerprint, subject, issuer, family, environment, ...dates, daysLeft: daysLeft(notAfter, now), key}
}

export function certificateBlock(certificates: readonly Certificate[], moments: Moments, now: Date): Block {
  return block(
    {sv: 'CERTIFIKAT', en: 'CERT'},
    certificates.map((certificate) => {
      const short = shortFingerprint(certificate.fingerprint)
      return row({sv: short, en: short}, validity(certificate, moments, now), [
        certificate.subject,
        `${moments.say(originOf(certificate).label)}: ${originOf(certificate).issuer}`,
      ])
    }),
  )
}

/** `RSA 3072, går ut 2027-09-29 (om 10 månader)`. */
export function validity({keyType, keyBits, notBefore, notAfter}: Certificate, moments: Moments, now: Date): string {
  const isEarly = notBefore.getTime() > now.getTime()
  const isOver = notAfter.getTime() <= now.getTime()
  const end = isEarly ? notBefore : notAfter
  const slots = {
    key: [keyType.toUpperCase(), keyBits].filter(Boolean).join(' '),
    date: localTime(end).slice(0, 10),
    when: relativeTime(end, now, moments.language),
  }
  return moments.say(isEarly ? words.early : isOver ? words.over : words.valid, slots)
}

function daysLeft(end: Date, now: Date): number {
  return Math.floor((end.getTime() - now.getTime()) / 86_400_000)
}

const words = {
  valid: {sv: '{key}, går ut {date} ({when})', en: '{key}, runs out {date} ({when})'},
  over: {sv: '{key}, gick ut {date} ({when})', en: '{key}, ran out {date} ({when})'},
  early: {sv: '{key}, gäller först {date} ({when})', en: '{key}, not valid until {date} ({when})'},
} as const
