import type {ProbeEvidence} from '../../evidence/probe.ts'
import type {HostPlan} from '../../probe/plan.ts'
import {hostName} from '../../probe/target.ts'
import {daysBetween} from '../../rules/time.ts'
import type {Language} from '../../text.ts'
import {wrap} from '../wrap.ts'

/** What is about to be contacted, told before it is. */
export function planToText(plan: readonly HostPlan[], language: Language): string {
  const waiting = plan.map(({target, addresses}) => ({host: hostName(target), count: addresses.filter(({reached}) => !reached).length})).filter(({count}) => count > 0)
  if (waiting.length === 0) return ''
  const hosts = waiting.map(({host, count}) => `${host} (${String(count)})`).join(', ')
  const words = {
    sv: `Frågar ${waiting.length === 1 ? 'en server' : `${String(waiting.length)} servrar`}, en gång för varje adress och utan SAML-meddelanden: ${hosts}`,
    en: `Asking ${waiting.length === 1 ? 'one server' : `${String(waiting.length)} servers`}, once for each address and without SAML messages: ${hosts}`,
  }
  return wrap(words[language], {rest: '  '}).join('\n')
}

/** What was seen of each server, a line or two each: talk, beside the verdicts. */
export function seenToText(probes: readonly ProbeEvidence[], language: Language): string {
  return probes.flatMap((probe) => wrap(`${probe.host}: ${seen(probe, language).join(' · ')}`, {rest: '  '})).join('\n')
}

function seen(probe: ProbeEvidence, language: Language): readonly string[] {
  const {addresses, proxy, stopped, tls, asked, lookedAt} = probe
  const way = proxy === null ? addresses.slice(0, 2).join(', ') : {sv: `genom ${proxy}`, en: `through ${proxy}`}[language]
  if (stopped !== null) return [...(way === '' ? [] : [way]), `${places[stopped.at][language]} (${stopped.code})`]
  const [own] = tls?.chain ?? []
  const answered = String(asked.filter(({answer}) => answer !== null).length)
  const all = String(asked.length)
  return [
    way,
    ...(tls ? [tls.protocol] : []),
    ...(own ? [certificate(own.notAfter.slice(0, 10), daysBetween(lookedAt, own.notAfter), language)] : []),
    {sv: `${answered} av ${all} ${all === '1' ? 'adress' : 'adresser'} svarade`, en: `${answered} of ${all} ${all === '1' ? 'address' : 'addresses'} answered`}[language],
  ]
}

function certificate(date: string, days: number, language: Language): string {
  const left = String(Math.abs(days))
  if (days < 0) return {sv: `webbcertifikatet gick ut ${date}`, en: `web certificate ran out ${date}`}[language]
  return {sv: `webbcertifikat till ${date} (${left} dagar)`, en: `web certificate until ${date} (${left} days)`}[language]
}

const places = {
  dns: {sv: 'namnet gick inte att slå upp', en: 'the name could not be looked up'},
  connect: {sv: 'ingen förbindelse', en: 'no connection'},
  tls: {sv: 'TLS gick inte att inleda', en: 'TLS could not be begun'},
  http: {sv: 'inget svar', en: 'no answer'},
} as const
