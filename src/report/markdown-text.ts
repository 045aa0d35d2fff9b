import {visible} from './blocks.ts'

/** The text of others as text in Markdown: nothing in it is a link, a picture, an element or a new cell. */
export function markdownText(text: string): string {
  const safe = visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return safe.replaceAll(/[\\`*_[\]|!#~]/g, (sign) => `\\${sign}`)
}
