import {limits} from '../../limits.ts'

/** A tag of a group, a whole entity, the end of none, or what could hold their likes: comment, CDATA, instruction. */
export interface Markup {
  readonly kind: 'entity' | 'group' | 'group-end' | 'aside' | 'stray' | 'unfinished'
  readonly begin: number
  readonly end: number
  /** The opening tag of an entity or a group. */
  readonly tag: string
}

/** Nothing when there is no more; `unfinished` when its end is in a text to come. */
export function nextMarkup(text: string, from: number, isLast: boolean): Markup | undefined {
  const match = startingAt(/<!--|<!\[CDATA\[|<\?|<(\/?)((?:[\w.-]+:)?Entit(y|ies)Descriptor)(?=[\s/>])/g, from).exec(text)
  if (!match) return undefined
  const {index: begin} = match
  const [opening, slash, qualified, plural] = match
  if (qualified === undefined) {
    const end = behind(text, asides[opening] ?? '>', begin, isLast)
    return end === undefined ? unfinished(begin) : {kind: 'aside', begin, end, tag: ''}
  }
  const tagEnd = endOfTag(text, begin, isLast)
  if (tagEnd === undefined) return unfinished(begin)
  const tag = text.slice(begin, tagEnd)
  const isEmpty = tag.endsWith('/>')
  if (plural === 'ies') return {kind: slash ? 'group-end' : isEmpty ? 'aside' : 'group', begin, end: tagEnd, tag}
  // What it ended was broken, and has been told.
  if (slash) return {kind: 'stray', begin, end: tagEnd, tag}
  const end = isEmpty ? tagEnd : endOfEntity(text, tagEnd, qualified, isLast)
  return end === undefined ? unfinished(begin) : {kind: 'entity', begin, end, tag}
}

function unfinished(begin: number): Markup {
  return {kind: 'unfinished', begin, end: begin, tag: ''}
}

/** Behind its end tag, or where the next one begins, or the end of the group. */
function endOfEntity(text: string, from: number, qualified: string, isLast: boolean): number | undefined {
  const isEnough = isLast || text.length - from > limits.xml
  const inside = startingAt(/<!--|<!\[CDATA\[|<\/?((?:[\w.-]+:)?Entit(?:y|ies)Descriptor)(?=[\s/>])/g, from)
  for (let match = inside.exec(text); match; match = inside.exec(text)) {
    const [opening, name] = match
    if (name !== undefined) return opening === `</${qualified}` ? endOfTag(text, match.index, isEnough) : match.index
    const end = behind(text, asides[opening] ?? '>', match.index, isEnough)
    if (end === undefined) return undefined
    inside.lastIndex = end
  }
  return isEnough ? text.length : undefined
}

const asides: Readonly<Record<string, string>> = {'<!--': '-->', '<![CDATA[': ']]>', '<?': '?>'}

/** A value may hold `>` but not `<`; a tag whose quotation marks do not match ends at the first `>`. */
function endOfTag(text: string, begin: number, isLast: boolean): number | undefined {
  const tag = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y
  tag.lastIndex = begin
  if (tag.test(text)) return tag.lastIndex
  const isWhole = isLast || text.includes('<', begin + 1) || text.length - begin > limits.xml
  return isWhole ? behind(text, '>', begin, isLast) : undefined
}

/** Where the mark is missing for good, only the sign that began it is stepped over. */
function behind(text: string, mark: string, from: number, isLast: boolean): number | undefined {
  const at = text.indexOf(mark, from)
  if (at >= 0) return at + mark.length
  return isLast || text.length - from > limits.xml ? from + 1 : undefined
}

function startingAt(pattern: RegExp, from: number): RegExp {
  pattern.lastIndex = from
  return pattern
}
