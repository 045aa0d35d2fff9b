import type {Decoded} from './decoded.ts'
import type {DecodedFlow} from './decoded-flow.ts'
import {shownFailures} from './decoded.ts'
import {visible} from './blocks.ts'
import {levelWord} from './finding.ts'
import {localTime} from './moment.ts'
import type {Hop} from '../rules/hop.ts'
import {readInstant} from '../rules/time.ts'
import {type Language, fill} from '../text.ts'
import type {Content} from '../capture/capture.ts'
import type {CapturedMessage} from '../capture/flow.ts'

const width = 80
const indent = ' '.repeat(14)

/** The messages of a flow as a numbered list and a timeline: when, what, from whom to whom, and what is wrong with it. */
export function flowRows({flow, messages, judged}: DecodedFlow, language: Language): readonly string[] {
  const header = `${words.number[language].padStart(2)}  ${words.time[language].padEnd(8)}  ${words.what[language].padEnd(columnOf(flow.messages[0]) - 14)}${words.way[language]}`
  const rows = flow.messages.flatMap((captured, index) => {
    const decoded = messages[index]
    const hop = judged.messages[index]?.hop
    const time = timeOf(captured)
    const what = `${String(index + 1).padStart(2)}  ${(time ?? '–').padEnd(8)}  ${whatOf(captured, language)}`
    const way = hop ? wayOf(hop, language) : ''
    const column = `${what}  `.padEnd(columnOf(captured))
    const line = column.length + way.length <= width ? [`${column}${way}`] : [what, `${indent}${way}`]
    return [...line.map((text) => text.trimEnd()), ...noteLines(captured, decoded, language)]
  })
  return [header, ...rows]
}

/** Where the way begins: further to the right in a text, whose messages have lines. */
function columnOf(message: CapturedMessage | undefined): number {
  return message?.line === undefined ? 32 : 40
}

/** From whom to whom; nothing when neither is known. */
function wayOf({from, to}: Hop, language: Language): string {
  const [sender, receiver] = [short(from.name[language]), short(to.name[language])]
  return sender === '?' && receiver === '?' ? '' : fill(words.hop[language], {from: sender, to: receiver})
}

/** What a message is called in a list. */
export function messageName(content: Content | undefined, language: Language): string {
  if (!content) return words.unreadable[language]
  return content.kind === 'message' ? content.message.kind : content.root.localName
}

function whatOf({content, input, line}: CapturedMessage, language: Language): string {
  const name = input.problem?.kind === 'artifact' ? 'SAMLart' : messageName(content, language)
  return line === undefined ? name : `${name.padEnd(14)}  ${fill(words.line[language], {line: String(line)})}`
}

/** When it was delivered; else when it says that it was issued. */
function timeOf({deliveredAt, content}: CapturedMessage): string | undefined {
  const issued = content?.kind === 'message' ? readInstant(content.message.issueInstant) : undefined
  const instant = deliveredAt ?? issued
  return instant && localTime(instant).slice(11)
}

function noteLines({content, origin}: CapturedMessage, decoded: Decoded | undefined, language: Language): readonly string[] {
  const status = content?.kind === 'message' && content.message.kind === 'Response' ? content.message.status : undefined
  const code = status?.subCode ?? status?.code
  const failures = decoded ? shownFailures(decoded) : []
  const notes = [
    ...(code === undefined || code.endsWith(':Success') ? [] : [visible(code.replace(/^.*[:/]/, '')).slice(0, 40)]),
    ...new Set(failures.map(({rule, level}) => `${levelWord(level, language)} ${rule.code}`)),
    ...(origin === 'sent' ? [] : [words.origin[origin][language]]),
  ]
  return notes.length === 0 ? [] : foldNotes(notes)
}

function foldNotes(notes: readonly string[]): readonly string[] {
  const lines: string[] = []
  for (const note of notes) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 2 + note.length <= width) lines[lines.length - 1] = `${last}, ${note}`
    else lines.push(`${indent}${note}`)
  }
  return lines
}

/** A party's name as it fits: the host of an entityID that is an address, else its beginning. */
function short(name: string): string {
  const host = URL.canParse(name) && /^https?:/i.test(name) ? new URL(name).host : name
  const shown = visible(host)
  return shown.length > 30 ? `${shown.slice(0, 29)}…` : shown
}

const words = {
  number: {sv: 'Nr', en: 'No'},
  time: {sv: 'Tid', en: 'Time'},
  what: {sv: 'Meddelande', en: 'Message'},
  way: {sv: 'Från → till', en: 'From → to'},
  hop: {sv: '{from} → {to}', en: '{from} → {to}'},
  line: {sv: 'rad {line}', en: 'line {line}'},
  unreadable: {sv: 'oläsbart', en: 'unreadable'},
  origin: {
    page: {sv: 'hämtat ur sidan som postade det', en: 'taken from the page that posted it'},
    decoded: {sv: 'som programmet avkodade det', en: 'as the program decoded it'},
  },
} as const
