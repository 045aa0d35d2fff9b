import type {DoctorLine} from '../doctor/line.ts'
import type {Language, Text} from '../text.ts'
import {wrap} from './wrap.ts'

/** A line for each thing looked at, those of a host under its name. At most 80 columns. */
export function doctorToText(lines: readonly DoctorLine[], language: Language): string {
  const hosts = [...new Set(lines.map(({host}) => host))]
  const told = hosts.flatMap((host) => [
    ...(host === null ? [] : ['', host]),
    ...lines.filter((line) => line.host === host).flatMap((line) => toldLine(line, language)),
  ])
  const count = (verdict: DoctorLine['verdict']): number => lines.filter((line) => line.verdict === verdict).length
  const [failed, warnings] = [count('failed'), count('warning')]
  return [...told, '', failed + warnings === 0 ? words.sound[language] : `${words.sum[language]}: ${String(failed)} / ${String(warnings)}`].join('\n')
}

function toldLine({id, verdict, found, fix}: DoctorLine, language: Language): readonly string[] {
  const first = `${verdicts[verdict][language].padEnd(8)} ${names[id]?.[language].padEnd(13) ?? id.padEnd(13)} `
  const rest = ' '.repeat(first.length)
  return [...wrap(found[language], {first, rest}), ...(fix ? wrap(fix[language], {first: `${rest}→ `, rest: `${rest}  `}) : [])]
}

const verdicts: Readonly<Record<DoctorLine['verdict'], Text>> = {
  ok: {sv: 'OK', en: 'OK'},
  warning: {sv: 'VARNING', en: 'WARNING'},
  failed: {sv: 'FEL', en: 'FAILED'},
  'not-looked': {sv: '–', en: '–'},
}

const names: Readonly<Record<string, Text>> = {
  node: {sv: 'Node', en: 'Node'},
  browser: {sv: 'Webbläsare', en: 'Browser'},
  console: {sv: 'Fönster', en: 'Window'},
  proxy: {sv: 'Proxy', en: 'Proxy'},
  'ca-file': {sv: 'Certifikat', en: 'Certificates'},
  'runs-folder': {sv: 'Sparade test', en: 'Kept runs'},
  ports: {sv: 'Portar', en: 'Ports'},
  dns: {sv: 'DNS', en: 'DNS'},
  connect: {sv: 'Förbindelse', en: 'Connection'},
  tls: {sv: 'TLS', en: 'TLS'},
  certificate: {sv: 'Giltighet', en: 'Validity'},
  clock: {sv: 'Klocka', en: 'Clock'},
}

const words = {
  sound: {sv: 'Inget fel har hittats.', en: 'Nothing wrong was found.'},
  sum: {sv: 'Fel / varningar', en: 'Failed / warnings'},
} as const
