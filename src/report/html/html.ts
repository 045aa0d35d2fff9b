import {clean} from '../formats/clean.ts'

/** Markup that is safe to put in a page. Made only by `html`, which escapes every text that it is given. */
export interface Html {
  readonly markup: string
}

type Part = Html | string | number | readonly Part[]

/** A template in which every text becomes text, whatever it holds; only other `Html` stays markup. */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {markup: template.reduce((whole, piece, index) => `${whole}${markupOf(parts[index - 1] ?? '')}${piece}`)}
}

function markupOf(part: Part): string {
  if (typeof part === 'string') return escaped(part)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

function escaped(text: string): string {
  return clean(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

/** An anchor that survives download and a new run: letters and digits of its parts, so that it can stand in an address. */
export function anchor(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')).join('-')
}

/** A link, only when it leads to the web: an address in a report may have been written by others. */
export function link(url: string, text: Html): Html {
  return /^https?:\/\//.test(url) ? html`<a href="${url}">${text}</a>` : text
}
