import {whatToDo} from '../src/report/certificate-timeline-to-text.ts'
import type {TimedCertificate} from '../src/report/certificate-timeline.ts'
import type {CalendarDay} from './calendar-door.ts'
import {language, say} from './language.ts'

/** The days on which certificates run out, as a calendar is to remember them. */
export function daysOf(certificates: readonly TimedCertificate[]): readonly CalendarDay[] {
  return certificates.flatMap(dayOf)
}

function dayOf(certificate: TimedCertificate): readonly CalendarDay[] {
  const {entityId, fingerprint, notAfter, subject} = certificate
  if (fingerprint === null || notAfter === null) return []
  const title = say({sv: `Certifikatet för ${entityId} går ut`, en: `The certificate of ${entityId} runs out`})
  const description = `${subject ?? ''}\n${fingerprint}\n${whatToDo(certificate, language)}`
  const uid = `${fingerprint.slice(0, 32)}-${Buffer.from(entityId).toString('hex').slice(-32)}@vgefos`
  return [{uid, title, description, at: notAfter}]
}
