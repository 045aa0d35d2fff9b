import {limits} from '../limits.ts'
import {unescaped} from './unescaped.ts'

/** A part of a text that looks like a message, and the line that it begins on, from 1. */
export interface Piece {
  readonly text: string
  readonly line: number
}

interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** More than this in one text is no case for a person to read. */
export const mostPieces = 500

const roots =
  'Response|AuthnRequest|Logout(?:Request|Response)|Artifact(?:Resolve|Response)|Assertion|EncryptedAssertion|Envelope|Entit(?:y|ies)Descriptor'
const opening = new RegExp(`(<|&lt;|\\\\u003[cC])((?:[\\w.-]+:)?(?:${roots}))(?=[\\s>&\\\\])`, 'g')
const parameter = /\b(?:SAMLRequest|SAMLResponse|SAMLart)(?:=|["']?\s{0,3}[:=]\s{0,3}["']?|\t)/g
const run = /[A-Za-z0-9+/_-]{60,}/g

/** The parts of a text that look like messages, in order: addresses and fields, XML, and runs of base64 or hex. */
export function piecesOf(given: string): readonly Piece[] {
  const {text, lineAt} = withLines(given)
  const spans: Span[] = []
  const open = new Set<string>()
  const isFree = (at: number): boolean => !spans.some(({start, end}) => at >= start && at < end)
  const collect = (pattern: RegExp, spanAt: (found: RegExpExecArray) => Span | undefined): void => {
    for (const found of text.matchAll(pattern)) {
      if (spans.length >= mostPieces) return
      const span = isFree(found.index) ? spanAt(found) : undefined
      if (span) spans.push(span)
    }
  }
  collect(parameter, (found) => parameterSpan(text, found))
  collect(opening, (found) => xmlSpan(text, found, open))
  collect(run, (found) => runSpan(text, found.index))
  return spans.sort((one, other) => one.start - other.start).map(({text: piece, start}) => ({text: piece, line: lineAt(start)}))
}

/** An address ends at the space; a field alone may go on over folded lines. */
function parameterSpan(text: string, {0: found, index}: RegExpExecArray): Span | undefined {
  const from = index + found.length
  const start = addressBefore(text, index)
  const rest = /^[^\s"'<>]*/.exec(text.slice(from, from + limits.xml))?.[0] ?? ''
  const end = Math.max(from + rest.length, start < index ? 0 : runSpan(text, from).end)
  return end - from < 20 ? undefined : {start, end, text: text.slice(start, end)}
}

/** Where the address begins that this is a parameter of; else here. */
function addressBefore(text: string, index: number): number {
  const before = text.slice(Math.max(0, index - 8_000), index)
  const length = /https?:\/\/[^\s"'<>]*[?&]$/i.exec(before.slice(before.lastIndexOf('http')))?.[0].length ?? 0
  return index - length
}

/** @param open names that nothing closes from here on, so that nobody looks for their end again */
function xmlSpan(text: string, {1: bracket = '<', 2: name = '', index}: RegExpExecArray, open: Set<string>): Span {
  const closed = new RegExp(`${bracket.replace('\\', '\\\\')}/${name.replaceAll('.', '\\.')}\\s*(?:>|&gt;|\\\\u003[eE])`, 'g')
  closed.lastIndex = index
  const last = open.has(bracket + name) ? null : closed.exec(text)
  if (!last) open.add(bracket + name)
  const end = last ? last.index + last[0].length : endOfParagraph(text, index)
  const piece = text.slice(index, end)
  const plain = /\\["nu/]/.test(piece) && /\\"/.test(piece) ? withoutStringEscapes(piece) : piece
  return {start: index, end, text: bracket === '&lt;' ? unescaped(plain) : plain}
}

function endOfParagraph(text: string, from: number): number {
  const blank = text.slice(from).search(/\n\s*\n/)
  return blank < 0 ? text.length : from + blank
}

/** A message that a program wrote as a string: `\"`, `\n`, `\u003c`. */
function withoutStringEscapes(text: string): string {
  const plain: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'}
  return text.replaceAll(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (plain[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const wholeLine = /^[ \t>]*([A-Za-z0-9+/_%-]+={0,2})[ \t]*\r?$/

/** A run of base64 or hex from here, with the lines below that carry it on. */
function runSpan(text: string, start: number): Span {
  let end = start + (/^(?:[A-Za-z0-9+/_-]|%[0-9A-Fa-f]{2})*={0,2}/.exec(text.slice(start, start + 1_000_000))?.[0].length ?? 0)
  let piece = text.slice(start, end)
  let width = piece.length
  while (/^[ \t]*\r?\n/.test(text.slice(end, end + 80)) && width >= 60) {
    const begin = text.indexOf('\n', end) + 1
    const stop = text.indexOf('\n', begin)
    const line = text.slice(begin, stop < 0 ? text.length : stop)
    const found = wholeLine.exec(line)?.[1]
    if (found === undefined || found.length > width) break
    piece += found
    width = found.length
    end = begin + line.length
  }
  const isHex = /^3c[0-9a-f]+$/i.test(piece) && piece.length % 2 === 0
  return {start, end, text: isHex ? Buffer.from(piece, 'hex').toString('utf8') : piece}
}

/** The text with the soft line ends of quoted-printable taken away, and the line of every place as it was. */
function withLines(given: string): {readonly text: string; readonly lineAt: (at: number) => number} {
  const isQuotedPrintable = /=3D/.test(given) && /=\r?\n/.test(given)
  const starts = [0]
  let text = ''
  for (const line of given.split('\n')) {
    text += isQuotedPrintable ? withoutQuotes(line) : `${line}\n`
    starts.push(text.length)
  }
  return {text: isQuotedPrintable ? text : given, lineAt: (at) => lastAtOrBefore(starts, at) + 1}
}

function withoutQuotes(line: string): string {
  const soft = /^(.*)=\r?$/.exec(line)?.[1]
  return (soft ?? `${line}\n`).replaceAll(/(?:=[0-9A-F]{2})+/g, (quoted) =>
    Buffer.from(quoted.replaceAll('=', ''), 'hex').toString('utf8'),
  )
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? Infinity) <= at) low = middle
    else high = middle - 1
  }
  return low
}
