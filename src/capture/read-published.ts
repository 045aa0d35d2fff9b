import {closeSync, openSync, readSync} from 'node:fs'
import {isVgefosError, vgefosError} from '../errors.ts'
import {limits} from '../limits.ts'
import {type EntityText, type OutsideText, entityTexts} from '../saml/aggregate/entity-texts.ts'
import {type Capture, capture} from './capture.ts'
import {decodeText} from './decode-text.ts'
import {isAggregate, sizeOfAggregate} from './read-aggregate-file.ts'
import {type Input, readInput} from './read-input.ts'

/** Metadata to be looked at entity by entity. */
export interface Published {
  /** The file's, as the user named it. */
  readonly name: string | undefined
  readonly bytes: number
  /** Reads anew each time it is walked, so facts of them all can be gathered before any is judged. */
  readonly texts: Iterable<EntityText | OutsideText>
  /** The whole document, when it is small enough for a parser. */
  readonly xml?: string
  /** What to call it, should no entity be found. */
  readonly otherwise: string
}

/**
 * The metadata that the user named; a file too large for one document is read in pieces. Throws what `readInput` does,
 * and E_BAD_METADATA.
 */
export async function readPublished(argument: string | undefined, standardInput: AsyncIterable<unknown>): Promise<Published> {
  if (isAggregate(argument)) {
    const bytes = sizeOfAggregate(argument)
    return {name: argument, bytes, texts: {[Symbol.iterator]: () => entityTexts(piecesOf(argument))}, otherwise: 'not-saml'}
  }
  return documentOf(await readInput({argument, clipboard: false}, standardInput))
}

/** The same of bytes that are at hand already. */
export function publishedIn(bytes: Buffer, name: string): Published {
  if (bytes.length <= limits.xml) return documentOf({bytes, name, source: 'file'})
  return {name, bytes: bytes.length, texts: {[Symbol.iterator]: () => entityTexts([bytes])}, otherwise: 'not-saml'}
}

function documentOf(input: Input): Published {
  const {xml, otherwise} = textOf(input)
  if (xml === undefined) throw vgefosError('E_BAD_METADATA', {source: input.name ?? '-', reason: otherwise})
  const whole = Buffer.from(xml)
  return {name: input.name, bytes: whole.length, xml, texts: {[Symbol.iterator]: () => entityTexts([whole])}, otherwise}
}

/** Metadata that is broken, or has too much in it for one document, is still read entity by entity. */
function textOf({bytes, source}: Input): {readonly xml: string | undefined; readonly otherwise: string} {
  const {content, input} = captured(bytes, source) ?? {}
  const otherwise = input?.problem?.kind ?? content?.root.localName ?? 'not-saml'
  if (content) return {xml: content.kind === 'metadata' || beginsAsMetadata.test(content.xml) ? content.xml : undefined, otherwise}
  const {text} = decodeText(bytes)
  return {xml: beginsAsMetadata.test(text) ? text : undefined, otherwise}
}

/** After declarations, comments and a DOCTYPE with all that it declares. */
const beginsAsMetadata =
  /^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[^])*-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w.-]+:)?Entit(?:y|ies)Descriptor[\s/>]/

function captured(bytes: Buffer, source: Input['source']): Capture | undefined {
  try {
    return capture(bytes, source)
  } catch (error) {
    if (isVgefosError(error)) return undefined
    throw error
  }
}

const pieceBytes = 1_000_000

function* piecesOf(file: string): Generator<Buffer> {
  const handle = opened(file)
  try {
    // Never more than the limit, though the file may grow while it is read.
    for (let read = 0, count = 1; count > 0 && read < limits.aggregate; read += count) {
      const piece = Buffer.alloc(pieceBytes)
      count = readSync(handle, piece)
      yield piece.subarray(0, count)
    }
  } finally {
    closeSync(handle)
  }
}

function opened(file: string): number {
  try {
    return openSync(file, 'r')
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '?'
    throw vgefosError('E_UNREADABLE_FILE', {file, reason}, {cause: error})
  }
}
