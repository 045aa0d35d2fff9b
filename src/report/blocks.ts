import type {Language, Text} from '../text.ts'
import {wrap} from './wrap.ts'

/** What a summary is made of: blocks with a heading, rows with a label. */
export interface Block {
  readonly heading: Text
  readonly rows: readonly Row[]
}

export interface Row {
  readonly label: Text
  readonly value: string
  /** Lines below, indented. */
  readonly below?: readonly string[]
}

const headingWidth = 11
const labelWidth = 14
const room = 80 - headingWidth

/** Blocks as lines of at most 80 columns. What does not fit beside its label stands below it, or is folded. */
export function layOut(blocks: readonly Block[], language: Language): readonly string[] {
  return blocks.flatMap(({heading, rows}) =>
    rows.flatMap((row, at) => {
      const [first = '', ...rest] = layOutRow(row, language)
      const title = at === 0 ? heading[language].padEnd(headingWidth) : ' '.repeat(headingWidth)
      const below = rest.map((line) => `${' '.repeat(headingWidth)}${line}`.trimEnd())
      return [`${title}${first}`.trimEnd(), ...below]
    }),
  )
}

function layOutRow({label, value, below = []}: Row, language: Language): readonly string[] {
  const shownValue = visible(value).trim()
  const name = label[language].padEnd(labelWidth)
  const indented = below.flatMap((line) => folded(`  ${visible(line)}`))
  if (name.endsWith(' ') && name.length + shownValue.length <= room) return [`${name}${shownValue}`, ...indented]
  const isText = shownValue.length > room - 2 && longestWord(shownValue) <= room - labelWidth && name.endsWith(' ')
  if (isText) return [...wrap(shownValue, {first: name, rest: ' '.repeat(labelWidth), width: room}), ...indented]
  return [name, ...folded(`  ${shownValue}`), ...indented]
}

/** The line, when it does not fit: at its own indentation, with what follows two columns in. */
function folded(line: string): readonly string[] {
  if (line.length <= room) return [line]
  const indent = /^ */.exec(line)?.[0] ?? ''
  return wrap(line, {first: indent, rest: `${indent}  `, width: room})
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/).map(({length}) => length))
}

/** Control and direction characters become spaces: another's text must not steer a terminal or a build log. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, ' ')
}
