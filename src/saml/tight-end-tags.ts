import {afterAside} from './xml-scan.ts'

/** An end tag with white space in it (XML 1.0, production 42). */
const loose = /<\/[^\s<>]+([ \t\r\n]+)>/
const looseHere = new RegExp(loose.source, 'y')

/**
 * The same document without white space in its end tags. The parser searches for the last `</name>`, and takes an
 * element for unclosed when one after it ends by `</name >`. Comments, CDATA and instructions stay as they are.
 */
export function withTightEndTags(text: string): string {
  if (!loose.test(text)) return text
  let tight = ''
  let from = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if ('!?'.includes(text.charAt(at + 1) || '.')) {
      at = afterAside(text, at)
      continue
    }
    looseHere.lastIndex = at
    const [tag = '', blanks = ''] = looseHere.exec(text) ?? []
    if (tag !== '') {
      const end = at + tag.length - 1
      tight += text.slice(from, end - blanks.length)
      from = end
    }
    at += 1
  }
  return tight + text.slice(from)
}
