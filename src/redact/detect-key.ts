import type {PersonalHit} from './detect.ts'

const begin = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/g

/** Private keys in PEM, to their end or, when that was cut off, to the end of the text. */
export function findPrivateKeys(text: string): readonly PersonalHit[] {
  const hits: PersonalHit[] = []
  let from = 0
  for (const {index} of text.matchAll(begin)) {
    if (index < from) continue
    const end = text.indexOf('-----END', index)
    const line = end < 0 ? text.length : text.indexOf('-----', end + 8)
    from = line < 0 || end < 0 ? text.length : line + 5
    hits.push({kind: 'private-key', value: text.slice(index, from), index})
  }
  return hits
}
