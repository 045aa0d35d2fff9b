import {limits} from '../../limits.ts'
import {ns} from '../names.ts'
import {type Markup, nextMarkup} from './next-markup.ts'

/** One md:EntityDescriptor as it stands in a file, in the groups around it, so that it can be parsed alone. */
export interface EntityText {
  readonly kind: 'entity'
  /** The groups' opening tags, the entity, the groups' ends. */
  readonly xml: () => string
  /** As its tag says; empty when it says nothing. */
  readonly entityId: string
  /** Line of the file, from 1. */
  readonly line: number
}

/** What stands around the entities, themselves left out: well-formed when the file is, but for them. */
export interface OutsideText {
  readonly kind: 'outside'
  readonly xml: () => string
}

/**
 * Walks metadata in UTF-8, of any size, from left to right, holding one piece and one entity at a time: entities in the
 * order of the file, and at last what is around them. Nothing is parsed or verified. An entity that is not closed ends
 * where the next begins, so that one that is broken does not swallow the others.
 */
export function* entityTexts(pieces: Iterable<Buffer>): Generator<EntityText | OutsideText> {
  const groups: Group[] = []
  const outside: string[] = []
  let line = 1
  let text = ''
  let at = 0
  const pass = (to: number): string => {
    const passed = text.slice(at, to)
    line += newlinesIn(passed)
    at = to
    return passed
  }
  const keep = (between: string): void => {
    outside.push(between.trim())
    if (groups[0] && signatureTag.test(between)) groups[0].isSigned = true
  }
  for (const {piece, isLast} of withEnd(pieces)) {
    // One letter for each byte: markup is ASCII in UTF-8, and a piece may end within a letter.
    text = text.slice(at) + piece.toString('latin1')
    at = 0
    let found = nextMarkup(text, at, isLast)
    for (; found && found.kind !== 'unfinished'; found = nextMarkup(text, at, isLast)) {
      keep(pass(found.begin))
      const begun = line
      const whole = pass(found.end)
      if (found.kind === 'entity') yield {kind: 'entity', xml: inGroups(groups, whole), entityId: entityIdIn(found.tag), line: begun}
      else if (found.kind !== 'stray') outside.push(whole)
      nest(groups, found)
    }
    keep(pass(found?.begin ?? (isLast ? text.length : beginOfTag(text, at))))
    if (outside.length > 1000) outside.splice(0, outside.length, outside.join(''))
  }
  yield {kind: 'outside', xml: () => utf8(outside.join(''))}
}

/** The innermost group is first. */
interface Group {
  readonly tag: string
  isSigned: boolean
}

const signatureTag = /<(?:[\w.-]+:)?Signature[\s>]/

function nest(groups: Group[], {kind, tag}: Markup): void {
  if (kind === 'group') groups.unshift({tag, isSigned: false})
  if (kind === 'group-end') groups.shift()
}

/** A signature on a group is for its entities too; whether it holds is not asked here, so its place is enough. */
function inGroups(nested: readonly Group[], entity: string): () => string {
  const groups = [...nested]
  return () => {
    const begin = groups.map(({tag, isSigned}) => tag.replaceAll(/\s+/g, ' ') + (isSigned ? emptySignature : ''))
    const end = groups.map(({tag}) => `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`)
    return utf8([...begin.reverse(), entity, ...end].join(''))
  }
}

const emptySignature = `<Signature xmlns="${ns.signature}"/>`

function entityIdIn(tag: string): string {
  const [, double, single] = /\sentityID\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag) ?? []
  return utf8(double ?? single ?? '').replaceAll('&amp;', '&')
}

/** What is behind the last `<` may be the beginning of something; all before it has been looked at. */
function beginOfTag(text: string, at: number): number {
  const last = text.lastIndexOf('<')
  return last < at || text.length - last > limits.xml ? text.length : last
}

function* withEnd(pieces: Iterable<Buffer>): Generator<{readonly piece: Buffer; readonly isLast: boolean}> {
  let waiting: Buffer | undefined
  for (const piece of pieces) {
    if (waiting) yield {piece: waiting, isLast: false}
    waiting = piece
  }
  yield {piece: waiting ?? Buffer.alloc(0), isLast: true}
}

function newlinesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function utf8(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
