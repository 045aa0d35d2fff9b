import type {Words} from '../../package/page.ts'
import {type Language, fill} from '../../text.ts'

/** A language and the values of its slots: what turns the words of a page into text. */
export interface Filled {
  readonly language: Language
  readonly say: (words: Words) => string
}

export function filledWith(language: Language, slots: Readonly<Record<string, string>>): Filled {
  return {language, say: (words) => fill(typeof words === 'string' ? words : words[language], slots)}
}

/** What stands around each page. */
export interface Around {
  readonly foot: string
  /** File of the first page; nothing on that page itself. */
  readonly home: string | undefined
}

/** What the writers of pages say of their own. */
export const words = {
  contents: {sv: 'Innehåll', en: 'Contents'},
  skip: {sv: 'Hoppa till innehållet', en: 'Skip to the content'},
  home: {sv: 'Startsidan', en: 'The first page'},
} as const
