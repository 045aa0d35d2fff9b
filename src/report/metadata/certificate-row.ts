import {originOf} from '../../saml/certificate-origin.ts'
import type {CertificateSummary} from '../certificate-rows.ts'
import type {CertificateUse} from '../certificate-timeline.ts'
import {type MaybeRow, row} from '../block-rows.ts'
import {type Moments, localTime} from '../moment.ts'
import type {KeySummary} from './entity-summary.ts'

/**
 * A certificate of a role: its uses and days left beside the label, whose it is below. The fingerprint is whole, for it is
 * compared with what the other party reads aloud, and half of one proves nothing.
 */
export function certificateRow({uses, certificate}: KeySummary, moments: Moments): MaybeRow {
  const label = {sv: 'Certifikat', en: 'Certificate'}
  const used = uses.map((use) => moments.say(useWords[use])).join(` ${moments.say(words.and)} `)
  if (!certificate) return row(label, `${used}: ${moments.say(words.unreadable)}`)
  const {fingerprint, key, subject} = certificate
  return row(label, used, [ending(certificate, moments), subject, `${key}, ${moments.say(originOf(certificate).label)}, SHA-256:`, fingerprint])
}

/** `går ut 2027-09-29 (308 dagar kvar)`. */
export function ending({notAfter, notBefore, daysLeft}: CertificateSummary, moments: Moments): string {
  const [date, from] = [notAfter, notBefore].map((time) => localTime(new Date(time)).slice(0, 10))
  const days = moments.say(Math.abs(daysLeft) === 1 ? words.day : words.days, {count: String(Math.abs(daysLeft))})
  return moments.say(daysLeft < 0 ? words.over : words.ahead, {date: date ?? '', from: from ?? '', days})
}

export const useWords: Readonly<Record<CertificateUse, {readonly sv: string; readonly en: string}>> = {
  signing: {sv: 'signering', en: 'signing'},
  encryption: {sv: 'kryptering', en: 'encryption'},
}

const words = {
  and: {sv: 'och', en: 'and'},
  unreadable: {sv: 'går inte att läsa', en: 'cannot be read'},
  day: {sv: '{count} dag', en: '{count} day'},
  days: {sv: '{count} dagar', en: '{count} days'},
  ahead: {sv: 'gäller {from} – {date}, {days} kvar', en: 'valid {from} – {date}, {days} left'},
  over: {sv: 'gick ut {date}, för {days} sedan', en: 'ran out {date}, {days} ago'},
} as const
