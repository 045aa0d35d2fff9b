import {createHash} from 'node:crypto'
import path from 'node:path'
import {capture} from '../capture/capture.ts'
import {hidePersonal} from '../redact/hide-personal.ts'
import {kindWords} from '../redact/kind-words.ts'
import type {Redaction} from '../redact/redact.ts'
import type {ScanHit} from '../redact/scan.ts'
import type {Level} from '../rules/define.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import {type Language, fill} from '../text.ts'
import {judgeCapture, shownFailures} from './decoded.ts'

/** The receipt: what was done to which files, without a word of what was in them. */
export interface RedactReceipt {
  readonly schema: 'vgefos.redact/1'
  readonly tool: string
  readonly files: readonly FileReceipt[]
  /** Whether anything was written: all of the case, or none of it. */
  readonly written: boolean
}

export interface FileReceipt {
  readonly file: string
  /** How many different values of each kind were replaced. */
  readonly replaced: Readonly<Record<string, number>>
  /** What was found, or is left after redaction. */
  readonly found: readonly ScanHit[]
  readonly sha256: {readonly in: string; readonly out: string | null}
  /** What was found before redaction, by the rules. */
  readonly judged: readonly {readonly code: string; readonly name: string; readonly level: Level}[]
}

export function redactedFile(name: string, input: Buffer, redaction: Redaction, known: readonly EntityDescriptor[]): FileReceipt {
  const {bytes, replaced, left} = redaction
  const out = left.length === 0 ? sum(bytes) : null
  return {file: fileName(name), replaced, found: left, sha256: {in: sum(input), out}, judged: judge(input, known)}
}

export function checkedFile(name: string, input: Buffer, found: readonly ScanHit[]): FileReceipt {
  return {file: fileName(name), replaced: {}, found, sha256: {in: sum(input), out: null}, judged: []}
}

/** At most this many places are told of each file. */
const most = 20

/** One line for each kind and place, never the value. */
export function placesToText({file, found}: FileReceipt, language: Language): string {
  const lines = found.map(({kind, line, path: at, within}) => {
    const inside = within.length === 0 ? '' : ` (${within.join(' → ')})`
    return `${file}: ${at === undefined ? fill(words.line[language], {line: String(line)}) : at}: ${kindWords[kind][language]}${inside}`
  })
  const different = [...new Set(lines)]
  const more = different.length - most
  return [...different.slice(0, most), ...(more > 0 ? [fill(words.more[language], {more: String(more)})] : [])].join('\n')
}

/** A person's name may be part of the name of the file. */
function fileName(name: string): string {
  return hidePersonal(path.basename(name), [], 'en')
}

function judge(input: Buffer, known: readonly EntityDescriptor[]): FileReceipt['judged'] {
  const decoded = judgeCapture(capture(input, 'file'), known, new Date())
  return shownFailures(decoded).map(({rule, level}) => ({code: rule.code, name: rule.name, level}))
}

function sum(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const words = {
  line: {sv: 'rad {line}', en: 'line {line}'},
  more: {sv: '… och {more} platser till', en: '… and {more} more places'},
} as const
