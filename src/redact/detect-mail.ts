import type {PersonalHit} from './detect.ts'

const before = /[\p{L}\d._%+'-]/u
const domain = /@(?:[\p{L}\d-]{1,63}\.){0,8}\p{L}{2,24}(?![\p{L}\d])/uy
const spelt = /[\p{L}\d._%+-]{1,64} ?[([{] ?(?:at|snabel-?a) ?[)\]}] ?(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/giu
const longestLocalPart = 64

/** E-mail addresses and user names written like them, found from the @: looking for their beginnings would take squares of time. */
export function findMail(text: string): readonly PersonalHit[] {
  const hits = /[([{] ?(?:at|snabel-?a) ?[)\]}]/i.test(text) ? findSpelt(text) : []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < longestLocalPart && before.test(text[start - 1] ?? '')) start -= 1
    if (start === at) continue
    domain.lastIndex = at
    const [rest] = domain.exec(text) ?? []
    if (rest !== undefined) hits.push({kind: 'mail', value: text.slice(start, at) + rest, index: start})
  }
  return hits
}

/** `anna.lind (at) kommun.se`, as people write what they do not want to be read by machines. */
function findSpelt(text: string): PersonalHit[] {
  return [...text.matchAll(spelt)].map(({0: value, index}) => ({kind: 'mail', value, index}))
}
