import {type Language, type Text, fill} from '../../text.ts'
import type {Verdict} from '../checks.ts'
import {words} from '../formats/words.ts'
import {type Html, html} from './html.ts'

/** Speaks one language: `say(pageWords.made, {…})`. */
export type Say = (text: Text, slots?: Readonly<Record<string, string | number>>) => string

export function sayIn(language: Language): Say {
  return (text, slots = {}) => fill(text[language], Object.fromEntries(Object.entries(slots).map(([key, value]) => [key, String(value)])))
}

const looks: Readonly<Record<Verdict, 'bad' | 'warn' | 'ok' | 'none'>> = {
  crashed: 'bad',
  failed: 'bad',
  warning: 'warn',
  notice: 'none',
  'no-evidence': 'none',
  'by-hand': 'none',
  waived: 'warn',
  passed: 'ok',
  'not-applicable': 'none',
}

/** The verdict in words; its colour only repeats them. */
export function verdictTag(verdict: Verdict, language: Language, count?: number): Html {
  const number = count === undefined ? '' : `${String(count)} `
  return html`<span class="tag ${looks[verdict]}">${number}${words[language].verdicts[verdict]}</span>`
}

/** Text that may be in another language than the page is marked as such, for those who listen to it. */
export function inLanguage(text: string, language: Language, page: Language): Html {
  return language === page ? html`${text}` : html`<span lang="${language}">${text}</span>`
}
