import type {Language, Text} from '../text.ts'

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

export type Style = 'heading' | 'error' | 'warning'
export type Paint = (text: string, style: Style) => string

const headingWidth = 11
const labelWidth = 14
const width = 80

/** Blocks as lines. What does not fit beside its label stands below it; an address is never folded. */
export function layOut(blocks: readonly Block[], language: Language, paint: Paint): readonly string[] {
  return blocks.flatMap(({heading, rows}) =>
    rows.flatMap((row, at) => {
      const [first = '', ...rest] = layOutRow(row, language)
      const title = at === 0 ? paint(heading[language].padEnd(headingWidth), 'heading') : ' '.repeat(headingWidth)
      const below = rest.map((line) => `${' '.repeat(headingWidth)}${line}`.trimEnd())
      return [`${title}${first}`.trimEnd(), ...below]
    }),
  )
}

function layOutRow({label, value, below = []}: Row, language: Language): readonly string[] {
  const shownValue = visible(value)
  const name = label[language].padEnd(labelWidth)
  const indented = below.map((line) => `  ${visible(line)}`)
  const fits = headingWidth + name.length + shownValue.length <= width
  return fits ? [`${name}${shownValue}`, ...indented] : [name, `  ${shownValue}`, ...indented]
}

/** Control and direction characters become spaces: another's text must not steer a terminal or a build log. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]+/gu, ' ')
}
