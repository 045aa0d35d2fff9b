import {unescaped} from '../capture/unescaped.ts'
import {findEscaped} from './escape-runs.ts'
import {type Layer, readBase64, readHex} from './layer-bytes.ts'

export type LayerKind = 'percent' | 'entities' | 'escapes' | 'quoted-printable' | 'base64' | 'hex'

/** A run of text that says something else when decoded. */
export interface EncodedRun extends Layer {
  readonly kind: LayerKind
  readonly index: number
  readonly length: number
}

// What these match is bounded by signs outside the class, and each sign is tried once.
const base64Run = /(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9+/_-]{16,}={0,2}|[A-Za-z0-9+/_-]{14,15}={1,2})/g
const hexRun = /(?<![\dA-Fa-f])(?:[\dA-Fa-f]{2}){10,}(?![\dA-Fa-f])/g
const word = /[^\s"'<>{}|\\^`]+/g

/** Runs of base64 and hexadecimal that decode to text, also when it was compressed. They may overlap. */
export function findByteRuns(text: string): readonly EncodedRun[] {
  const runs: EncodedRun[] = []
  const add = (kind: LayerKind, layer: Layer | undefined, index: number, length: number): boolean => {
    if (layer) runs.push({...layer, kind, index, length})
    return layer !== undefined
  }
  for (const {0: run, index} of text.matchAll(hexRun)) add('hex', readHex(run), index, run.length)
  for (const lines of wrappedRuns(text)) {
    const [first, last] = [lines[0], lines.at(-1)]
    if (!first || !last) continue
    const whole = text.slice(first.index, last.index + last.length)
    if (lines.length > 1 && add('base64', readBase64(whole), first.index, whole.length)) continue
    for (const {index, length} of lines) add('base64', readBase64(text.slice(index, index + length)), index, length)
  }
  return runs
}

/** Runs of base64, those that were wrapped as one. */
export function findBase64(text: string): readonly Line[] {
  return wrappedRuns(text).map((lines) => {
    const index = lines[0]?.index ?? 0
    return {index, length: (lines.at(-1)?.index ?? 0) + (lines.at(-1)?.length ?? 0) - index}
  })
}

/** Words with percent-encoding, character references or the escapes of programs in them, decoded. */
export function findEncodedWords(text: string): readonly EncodedRun[] {
  const runs: EncodedRun[] = [...findEscaped(text)]
  if (!text.includes('%') && !text.includes('&')) return runs
  for (const {0: run, index} of text.matchAll(word)) {
    const place = {index, length: run.length}
    if (/%[\dA-Fa-f]{2}/.test(run)) runs.push({kind: 'percent', text: percentRead(run), encode: encodeURIComponent, ...place})
    if (/&(?:#|[a-z]{2,4};)/i.test(run)) runs.push({kind: 'entities', text: unescaped(run), encode: escaped, ...place})
  }
  return runs
}

/** Percent-encoding undone, of bytes that are no UTF-8 too. */
export function percentRead(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replaceAll(/%([\dA-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  }
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

/** Base64 that was wrapped at a width: lines of the same length, and a last one that may be shorter. */
function wrappedRuns(text: string): readonly (readonly Line[])[] {
  const groups: Line[][] = []
  for (const {0: run, index} of text.matchAll(base64Run)) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const line = {index, length: run.length}
    if (group && before && continues(text, before, line, group.length > 1 ? group[0]?.length : undefined)) group.push(line)
    else groups.push([line])
  }
  return groups
}

interface Line {
  readonly index: number
  readonly length: number
}

function continues(text: string, before: Line, next: Line, width = before.length): boolean {
  if (before.length !== width || next.length > width || width < 20) return false
  const between = next.index - before.index - before.length
  return between <= 12 && /^[ \t]*\r?\n[ \t>|]*$/.test(text.slice(before.index + before.length, next.index))
}
