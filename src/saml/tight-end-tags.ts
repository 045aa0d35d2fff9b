import {afterAside} from './xml-scan.ts'

/**
 * The same document without white space in its end tags. The parser searches for the last `</name>`, and takes an
 * element for unclosed when one after it ends by `</name >`. Comments, CDATA and instructions stay as they are.
 */
export function withTightEndTags(text: string): string {
  if (!/<\/[^\s<>]+\s+>/.test(text)) return text
  let tight = ''
  let from = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1)
    if (next === '!' || next === '?') {
      at = afterAside(text, at)
      continue
    }
    const end = next === '/' ? text.indexOf('>', at) : -1
    if (end > 0) {
      let nameEnd = end
      while (' \t\r\n'.includes(text.charAt(nameEnd - 1))) nameEnd -= 1
      tight += text.slice(from, nameEnd)
      from = end
    }
    at += 1
  }
  return tight + text.slice(from)
}
