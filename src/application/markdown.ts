/** The text of others as text in Markdown: nothing in it is a link, an element or a new cell. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(/[\\`*_[\]|!#~]/g, '\\$&')
}

/** Code in a line. A value with a grave accent in it would end it, and is told as text. */
export function code(text: string): string {
  return text.includes('`') ? plain(text) : `\`${text.replaceAll('|', '\\|')}\``
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

export function block(language: string, lines: readonly string[]): string {
  return ['```' + language, ...lines, '```'].join('\n')
}
