import {limits} from '../limits.ts'
import type {XmlProblem} from './xml.ts'

/**
 * Counts what is in an XML text before any parser is let loose on it: a document of five megabytes can hold a million
 * elements, or one with a million attributes, and cost gigabytes. One pass from left to right; what it cannot make
 * sense of it leaves to the parser.
 */
export function overLimit(text: string): XmlProblem | undefined {
  const names = new Set<string>()
  let elements = 0
  let depth = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text.charAt(at + 1)
    if (next === '!' || next === '?') {
      at = afterAside(text, at)
      continue
    }
    if (next === '/') {
      depth -= 1
      at += 2
      continue
    }
    const tag = readTag(text, at + 1)
    elements += 1
    names.add(tag.name)
    if (!tag.isEmpty) depth += 1
    if (depth > limits.depth) return {fault: 'too-deep', detail: `more than ${String(limits.depth)} levels`}
    if (elements > limits.elements || names.size > limits.names)
      return {fault: 'too-many-elements', detail: `more than ${String(limits.elements)} elements or ${String(limits.names)} names`}
    if (tag.attributes > limits.attributes)
      return {fault: 'too-many-attributes', detail: `more than ${String(limits.attributes)} attributes`}
    at = tag.end
  }
  return undefined
}

/** Behind a comment, a CDATA section or an instruction; the end of the text when it has no end. */
function afterAside(text: string, at: number): number {
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
  /** Behind the tag. */
  readonly end: number
}

/** The start tag whose name begins there. An equals sign outside quotes is an attribute. */
function readTag(text: string, start: number): Tag {
  let attributes = 0
  let nameEnd = -1
  let at = start
  for (; at < text.length; at += 1) {
    const sign = text.charCodeAt(at)
    if (sign === 62 || sign === 60) break
    if (nameEnd < 0 && (sign <= 32 || sign === 47)) nameEnd = at
    if (sign === 61) attributes += 1
    if (sign !== 34 && sign !== 39) continue
    const closing = text.indexOf(sign === 34 ? '"' : "'", at + 1)
    if (closing < 0) break
    at = closing
  }
  const name = text.slice(start, nameEnd < 0 ? at : nameEnd)
  return {name, attributes, isEmpty: text.charCodeAt(at - 1) === 47, end: text.charCodeAt(at) === 62 ? at + 1 : Math.max(at, start)}
}
