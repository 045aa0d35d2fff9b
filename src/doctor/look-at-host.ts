import type {Reached} from '../probe/reach.ts'
import {targetName} from '../probe/target.ts'
import {namesInspection} from '../rules/net/traffic-is-inspected.ts'
import {failureWords} from './failure-words.ts'
import {type DoctorLine, doubtful, fine, notLooked, wrong} from './line.ts'

type Said = ReturnType<typeof fine>

const day = 86_400_000
/** Logins begin to fail when clocks differ by more than receivers allow, often a minute; less is worth a look. */
const clockLimits = {warning: 10_000, failed: 60_000}

/** What an attempt to reach a host says of it, as far as it came. */
export function linesOfHost(reached: Reached, now: Date): readonly DoctorLine[] {
  const host = targetName(reached.target)
  const {stopped, tls} = reached
  const lines: [string, Said][] = []
  if (reached.proxy === null) lines.push(['dns', stopped?.at === 'dns' ? failed(stopped.code, reached.target.host) : fine(same(reached.addresses.join(', ')))])
  if (stopped?.at !== 'dns') lines.push(['connect', connection(reached, host)])
  if (reached.connectMs !== null && reached.target.isSecure) lines.push(['tls', handshake(reached, host)])
  const [own] = tls?.chain ?? []
  if (own) lines.push(['certificate', lasts(own.notAfter, host, now)])
  if (tls ?? (reached.connectMs !== null && !reached.target.isSecure)) lines.push(['clock', clock(reached.answer?.clockAheadMs ?? null, host)])
  return lines.map(([id, said]) => ({id, host, ...said}))
}

function failed(code: string, host: string): Said {
  const {found, fix} = failureWords(code, host)
  return wrong(found, fix)
}

function same(text: string): {readonly sv: string; readonly en: string} {
  return {sv: text, en: text}
}

function connection({stopped, connectMs, proxy}: Reached, host: string): Said {
  if (connectMs === null) return failed(stopped?.code ?? 'UNKNOWN', host)
  const ms = String(connectMs)
  return fine({sv: `Nåddes på ${ms} ms${proxy === null ? '' : ` genom ${proxy}`}.`, en: `Reached in ${ms} ms${proxy === null ? '' : ` through ${proxy}`}.`})
}

function handshake({tls, stopped}: Reached, host: string): Said {
  if (!tls) return failed(stopped?.code ?? 'UNKNOWN', host)
  const issuer = tls.chain.at(-1)?.issuer ?? '?'
  if (tls.distrust === null) return fine({sv: `${tls.protocol}, utfärdat av ${issuer}`, en: `${tls.protocol}, issued by ${issuer}`})
  const {found, fix} = failureWords(tls.distrust, host)
  const named = {sv: `${found.sv} Utfärdare: ${issuer}.`, en: `${found.en} Issuer: ${issuer}.`}
  return wrong(namesInspection(issuer) ? {sv: `${named.sv} ${inspected.sv}`, en: `${named.en} ${inspected.en}`} : named, fix)
}

const inspected = {
  sv: 'Det tyder på att trafiken öppnas på vägen (TLS-inspektion).',
  en: 'That suggests that traffic is opened on its way (TLS inspection).',
}

function lasts(notAfter: string, host: string, now: Date): Said {
  const days = Math.floor((Date.parse(notAfter) - now.getTime()) / day)
  const date = notAfter.slice(0, 10)
  const fix = {sv: `Meddela den som sköter ${host}.`, en: `Tell whoever runs ${host}.`}
  if (days < 0) return wrong({sv: `TLS-certifikatet gick ut ${date}.`, en: `The TLS certificate ran out ${date}.`}, fix)
  const left = {sv: `TLS-certifikatet gäller till ${date} (${String(days)} dagar).`, en: `The TLS certificate lasts until ${date} (${String(days)} days).`}
  return days < 30 ? doubtful(left, fix) : fine(left)
}

function clock(ahead: number | null, host: string): Said {
  if (ahead === null) return notLooked({sv: `${host} sa inte vad klockan är.`, en: `${host} did not tell the time.`})
  const off = Math.abs(ahead)
  const seconds = String(Math.round(off / 1000))
  // Up to a second is what the header's whole seconds and the way there and back account for.
  if (off < 1500) return fine({sv: 'Klockorna går lika.', en: 'The clocks agree.'})
  const found = {
    sv: `Datorns klocka går ${seconds} s ${ahead > 0 ? 'efter' : 'före'} den hos ${host}.`,
    en: `This machine's clock is ${seconds} s ${ahead > 0 ? 'behind' : 'ahead of'} that of ${host}.`,
  }
  if (off < clockLimits.warning) return fine(found)
  const fix = {sv: 'Ta reda på vilken som går fel, och låt den hämta tiden (NTP).', en: 'Find out which is wrong, and let it fetch the time (NTP).'}
  return off < clockLimits.failed ? doubtful(found, fix) : wrong(found, fix)
}
