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
