import {limits} from '../limits.ts'
import type {XmlProblem} from './xml.ts'

/**
 * Counts what is in an XML text before any parser is let loose on it: a document of five megabytes can hold a million
 * elements, or one with a million attributes, and cost gigabytes. One pass from left to right, which also sees that
 * each end tag closes the element that is open, and that no value holds a `<` (XML 1.0, 3 and 3.1): the parser would
 * let both through. What else it cannot make sense of it leaves to the parser.
 */
export function refusedAtSight(text: string): XmlProblem | undefined {
  const names = new Set<string>()
  const open: string[] = []
  let elements = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1)
    if (next === '!' || next === '?') {
      at = afterAside(text, at)
      continue
    }
    if (next === '/') {
      const name = open.pop()
      if (name === undefined || !closes(text, at + 2, name)) return malformed(text, at, 'an end tag closes no open element')
      at += 2
      continue
    }
    const tag = readTag(text, at + 1)
    elements += 1
    names.add(tag.name)
    if (tag.holdsTag) return malformed(text, at, 'a < in the value of an attribute')
    if (!tag.isEmpty) open.push(tag.name)
    if (open.length > limits.depth) return {fault: 'too-deep', detail: `more than ${String(limits.depth)} levels`}
    if (elements > limits.elements || names.size > limits.names)
      return {fault: 'too-many-elements', detail: `more than ${String(limits.elements)} elements or ${String(limits.names)} names`}
    if (tag.attributes > limits.attributes)
      return {fault: 'too-many-attributes', detail: `more than ${String(limits.attributes)} attributes`}
    at = tag.end
  }
  return undefined
}

/** Whether an end tag of that name stands there. What is cut inside it is the parser's to say. */
function closes(text: string, start: number, name: string): boolean {
  const end = start + name.length
  return end >= text.length || (text.startsWith(name, start) && /^\s*(?:>|$)/.test(text.slice(end, end + 80)))
}

function malformed(text: string, at: number, detail: string): XmlProblem {
  const before = text.slice(0, at)
  const line = before.split('\n').length
  return {fault: 'malformed', detail, place: `${String(line)}:${String(at - before.lastIndexOf('\n'))}`}
}

/** Behind a comment, a CDATA section or an instruction; the end of the text when it has no end. */
export function afterAside(text: string, at: number): number {
  const [opening = '', closing = '>'] = asides.find(([begin]) => text.startsWith(begin, at)) ?? []
  const end = text.indexOf(closing, at + Math.max(opening.length, 2))
  return end < 0 ? text.length : end + closing.length
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

interface Tag {
  readonly name: string
  readonly attributes: number
  readonly isEmpty: boolean
  /** A value holds a `<`. */
  readonly holdsTag: boolean
  /** Behind the tag. */
  readonly end: number
}

/** The start tag whose name begins there. An equals sign outside quotes is an attribute. */
function readTag(text: string, start: number): Tag {
  let attributes = 0
  let nameEnd = -1
  let holdsTag = false
  let at = start
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 62 || sign === 60) break
    if (nameEnd < 0 && (sign <= 32 || sign === 47)) nameEnd = at
    if (sign === 61) attributes += 1
    if (sign !== 34 && sign !== 39) continue
    const closing = text.indexOf(sign === 34 ? '"' : "'", at + 1)
    if (closing < 0) break
    if (text.slice(at + 1, closing).includes('<')) holdsTag = true
    at = closing
  }
  const name = text.slice(start, nameEnd < 0 ? at : nameEnd)
  return {name, attributes, holdsTag, isEmpty: text.charCodeAt(at - 1) === 47, end: text.charCodeAt(at) === 62 ? at + 1 : Math.max(at, start)}
}
