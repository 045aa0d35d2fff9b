import type {EncodedRun} from './layers.ts'

const escape = String.raw`\\{1,3}(?:u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]{1,6}\}|x[\dA-Fa-f]{2})`
const word = new RegExp(`(?:[^\\s"'<>{}|\\\\^\`]|${escape})*${escape}(?:[^\\s"'<>{}|\\\\^\`]|${escape})*`, 'g')
const bytes = /(?:\\{1,3}x[\dA-Fa-f]{2})+/g
const unit = /\\{1,3}u(?:\{([\dA-Fa-f]{1,6})\}|([\dA-Fa-f]{4}))/g

/** Words with the escapes of program texts in them (`\u0031`, `\x31`), decoded. */
export function findEscaped(text: string): readonly EncodedRun[] {
  if (!/\\[ux]/.test(text)) return []
  return [...text.matchAll(word)].map(({0: run, index}) => ({
    kind: 'escapes',
    index,
    length: run.length,
    text: decoded(run),
    encode: escapedAgain,
  }))
}

function decoded(run: string): string {
  return run
    .replaceAll(bytes, (found) => Buffer.from(found.replaceAll(/[\\x]/g, ''), 'hex').toString('utf8'))
    .replaceAll(unit, (whole, long?: string, short?: string) => {
      const code = Number.parseInt(long ?? short ?? '', 16)
      return code > 0x10ffff ? whole : String.fromCodePoint(code)
    })
}

function escapedAgain(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]|["'\\]/g, (sign) =>
    [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  )
}

/** XML that a program wrote as a string of JSON: from its first tag to its last. */
export function findMarkupInString(text: string): readonly EncodedRun[] {
  const index = text.search(/\\u003c/i)
  const end = Math.max(text.lastIndexOf('\\u003e'), text.lastIndexOf('\\u003E')) + 6
  const inner = index < 0 || end < index + 12 ? undefined : fromString(text.slice(index, end))
  return inner === undefined ? [] : [{kind: 'escapes', index, length: end - index, text: inner, encode: asString}]
}

function fromString(piece: string): string | undefined {
  try {
    return String(JSON.parse(`"${piece}"`))
  } catch {
    return undefined
  }
}

function asString(text: string): string {
  return JSON.stringify(text).slice(1, -1).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
}
