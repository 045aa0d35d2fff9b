import {unescaped} from './unescaped.ts'

/** Texts of a page longer than this are no error page. */
const longest = 4_000

/** The heading and the words of an HTML page, as a person would read them. */
export function textOfPage(html: string): {readonly heading: string; readonly text: string} {
  const body = html.slice(0, 30_000).replaceAll(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
  const heading = /<h1\b[^>]*>([\s\S]*?)<\/h1>/i.exec(body)?.[1] ?? /<title\b[^>]*>([^<]*)/i.exec(html)?.[1] ?? ''
  return {heading: wordsIn(heading), text: wordsIn(body).slice(0, longest)}
}

function wordsIn(html: string): string {
  return unescaped(html.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ').trim()
}
