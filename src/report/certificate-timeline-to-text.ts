import {shortFingerprint} from '../saml/certificate.ts'
import {type Language, type Text, fill} from '../text.ts'
import type {TimedCertificate} from './certificate-timeline.ts'
import {wrap} from './wrap.ts'

/** The timeline as it is read: when, whose, for what, and what to do. */
export function timelineToText(certificates: readonly TimedCertificate[], language: Language): string {
  return certificates.map((certificate) => block(certificate, language).join('\n')).join('\n\n')
}

/** What to do about a certificate, and by when. */
export function whatToDo({state, startBy}: TimedCertificate, language: Language): string {
  return fill(todo[state][language], {day: startBy ?? ''})
}

function block(certificate: TimedCertificate, language: Language): readonly string[] {
  const {entityId, uses, subject, fingerprint, notAfter, file} = certificate
  const used = uses.map((use) => words[use][language]).join(` ${words.and[language]} `)
  const when = notAfter === null ? words.unknown[language] : `${notAfter.slice(0, 10)}  ${left(certificate, language)}`
  const name = subject === null || fingerprint === null ? [] : [`  ${subject} (${shortFingerprint(fingerprint)})`]
  return [`${when}  ${used}`, `  ${entityId}`, ...name, `  ${file}`, ...wrap(whatToDo(certificate, language), {first: '  → ', rest: '    '})]
}

function left({daysLeft, state}: TimedCertificate, language: Language): string {
  const days = daysLeft ?? 0
  if (state === 'expired') return fill(words.ago[language], {days: String(-days)})
  return fill(words.ahead[language], {days: String(days)})
}

const words = {
  signing: {sv: 'signering', en: 'signing'},
  encryption: {sv: 'kryptering', en: 'encryption'},
  and: {sv: 'och', en: 'and'},
  unknown: {sv: 'Kan inte läsas', en: 'Cannot be read'},
  ahead: {sv: '{days} dagar kvar', en: '{days} days left'},
  ago: {sv: 'gick ut, dagar sedan: {days}', en: 'ran out, days ago: {days}'},
} as const satisfies Record<string, Text>

const todo: Record<TimedCertificate['state'], Text> = {
  unreadable: {
    sv: 'Lägg in ett riktigt certifikat i metadata: det som står där går inte att läsa.',
    en: 'Put a real certificate into the metadata: what stands there cannot be read.',
  },
  expired: {
    sv: 'Byt nu: lägg in ett nytt certifikat bredvid det gamla, vänta tills alla har läst in metadata, byt nyckel och ta sedan bort det gamla.',
    en: 'Change now: add a new certificate beside the old, wait until everybody has loaded the metadata, change keys, then remove the old.',
  },
  soon: {
    sv: 'Bytet skulle ha börjat {day}. Lägg in det nya certifikatet bredvid det gamla och säg till hubben.',
    en: 'The change should have begun on {day}. Add the new certificate beside the old and tell the hub.',
  },
  lasts: {sv: 'Börja bytet senast {day}.', en: 'Begin the change by {day}.'},
}
