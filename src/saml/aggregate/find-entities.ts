import type {EntityDescriptor} from '../model.ts'
import {readEntityDescriptor} from '../read-metadata.ts'
import {entityTexts} from './entity-texts.ts'
import {parseEntity} from './parse-entity.ts'

/** The entities of those names in metadata too large for a parser: only they are parsed. Nothing is verified. */
export function findEntities(bytes: Buffer, wanted: readonly string[]): readonly EntityDescriptor[] {
  const found: EntityDescriptor[] = []
  for (const text of entityTexts(piecesOf(bytes))) {
    if (text.kind !== 'entity' || !wanted.includes(text.entityId)) continue
    const element = parseEntity(text)?.element
    if (element) found.push(readEntityDescriptor(element))
  }
  return found
}

const pieceBytes = 1_000_000

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes)
}
