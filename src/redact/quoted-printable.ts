import type {EncodedRun} from './layers.ts'

const heading = /^content-transfer-encoding:[ \t]*quoted-printable/im
const between = /^(?=--[^\s-][^\r\n]*\r?$|From )/m
const widest = 75

/** The bodies of a mail that are quoted-printable, decoded; or the whole text when it is a piece of such a body. */
export function findQuoted(text: string): readonly EncodedRun[] {
  if (!text.includes('=')) return []
  if (!heading.test(text)) return /=3D/.test(text) && /=\r?\n/.test(text) ? [quoted(text, 0)] : []
  let at = 0
  return text.split(between).flatMap((part) => {
    const start = at
    at += part.length
    const body = /\r?\n\r?\n/.exec(part)
    if (!body || !heading.test(part.slice(0, body.index))) return []
    const from = body.index + body[0].length
    return [quoted(part.slice(from), start + from)]
  })
}

function quoted(body: string, index: number): EncodedRun {
  return {kind: 'quoted-printable', index, length: body.length, text: decoded(body), encode: encoded}
}

function decoded(body: string): string {
  return body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/(?:=[\dA-Fa-f]{2})+/g, (run) => Buffer.from(run.replaceAll('=', ''), 'hex').toString('utf8'))
}

function encoded(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.endsWith('\r') ? `${folded(line.slice(0, -1), '=\r\n')}\r` : folded(line, '=\n')))
    .join('\n')
}

function folded(line: string, soft: string): string {
  let width = 0
  const signs = Array.from(line, (sign) => {
    const written = /[ \t!-<>-~]/.test(sign) ? sign : Buffer.from(sign).toString('hex').toUpperCase().replaceAll(/../g, '=$&')
    width += written.length
    if (width <= widest) return written
    width = written.length
    return soft + written
  })
  return signs.join('').replace(/[ \t]$/, (blank) => (blank === ' ' ? '=20' : '=09'))
}
