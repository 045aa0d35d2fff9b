import type {EntityText, OutsideText} from '../../saml/aggregate/entity-texts.ts'
import {parseEntity} from '../../saml/aggregate/parse-entity.ts'
import {type EntitySummary, summarise} from './entity-summary.ts'

/** An entity as it was read, or where the file is too broken for it. */
export type ReadEntity = {readonly summary: EntitySummary} | {readonly summary?: never; readonly broken: BrokenEntity}

export interface BrokenEntity {
  readonly entityId: string
  /** Line of the file on which the parser gave up, from 1. */
  readonly line: number
}

/** Nothing when it is of another namespace and only named alike. */
export function readEntity(text: EntityText, now: Date): ReadEntity | undefined {
  const parsed = parseEntity(text)
  if (!parsed || 'stranger' in parsed) return undefined
  if (parsed.problem) return {broken: {entityId: text.entityId, line: parsed.line}}
  return {summary: summarise(parsed.element, text.line, now)}
}

/** The entities among the pieces of a file. */
export function* entitiesIn(texts: Iterable<EntityText | OutsideText>): Generator<EntityText> {
  for (const text of texts) if (text.kind === 'entity') yield text
}
