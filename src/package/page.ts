import type {Text} from '../text.ts'

/** What a page says, in one language or in both. `{slots}` are filled when it is written; `code` stands between backticks. */
export type Words = string | Text

export type CodeLanguage = 'powershell' | 'xml' | 'php' | 'properties' | 'claims' | 'console' | 'text'

/** A piece of a page. Two writers know them: one of Markdown, one of HTML. */
export type Block =
  | {readonly kind: 'heading'; readonly words: Words}
  | {readonly kind: 'text'; readonly words: Words}
  /** What the reader must not miss. */
  | {readonly kind: 'note'; readonly words: Words}
  | {readonly kind: 'list'; readonly items: readonly Words[]}
  /** To be done in that order. */
  | {readonly kind: 'steps'; readonly items: readonly Words[]}
  | {readonly kind: 'code'; readonly language: CodeLanguage; readonly lines: Words}
  | {readonly kind: 'table'; readonly columns: readonly Words[]; readonly rows: readonly (readonly Words[])[]}

/** A page of the package. */
export interface Page {
  readonly title: Words
  readonly blocks: readonly Block[]
}

export const heading = (sv: string, en: string): Block => ({kind: 'heading', words: {sv, en}})
export const text = (sv: string, en: string): Block => ({kind: 'text', words: {sv, en}})
export const note = (sv: string, en: string): Block => ({kind: 'note', words: {sv, en}})
export const list = (...items: readonly Text[]): Block => ({kind: 'list', items})
export const steps = (...items: readonly Text[]): Block => ({kind: 'steps', items})
export const code = (language: CodeLanguage, lines: Words): Block => ({kind: 'code', language, lines})
export const table = (columns: readonly Words[], rows: readonly (readonly Words[])[]): Block => ({kind: 'table', columns, rows})

/** Commands to run, one a line. */
export const run = (...commands: readonly string[]): Block => code('console', commands.join('\n'))
