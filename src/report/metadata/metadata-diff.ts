import {createHash} from 'node:crypto'
import {type ExitCode, exit} from '../../errors.ts'
import type {EntityText, OutsideText} from '../../saml/aggregate/entity-texts.ts'
import {type EntityFacts, factsOf} from './entity-facts.ts'
import {type BrokenEntity, entitiesIn, readEntity} from './read-entities.ts'

/** The answer of `metadata diff --json`. */
export interface MetadataDiff {
  readonly schema: 'vgefos.metadata-diff/1'
  readonly a: string
  readonly b: string
  readonly same: boolean
  /** entityIDs. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedEntity[]
  /** How many say the same in both. */
  readonly unchanged: number
  /** Entities that were to be compared and are no well-formed XML. */
  readonly broken: readonly (BrokenEntity & {readonly file: string})[]
  readonly exit: ExitCode
}

export interface ChangedEntity {
  readonly entityId: string
  readonly differences: readonly FactDifference[]
}

export interface FactDifference {
  /** As `SPSSODescriptor/AssertionConsumerService/HTTP-POST`. */
  readonly where: string
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** A file: its name, and its entities, which can be walked anew. */
export interface Side {
  readonly name: string
  readonly texts: Iterable<EntityText | OutsideText>
}

/** Compares what two files say. Entities that are written the same are not parsed, so two aggregates take little more than reading. */
export function diffMetadata(a: Side, b: Side): MetadataDiff {
  const [ours, theirs] = [digestsOf(a), digestsOf(b)]
  const differing = new Set([...ours].flatMap(([id, digest]) => (theirs.has(id) && theirs.get(id) !== digest ? [id] : [])))
  const [before, after] = [factsIn(a, differing), factsIn(b, differing)]
  const changed = [...differing].flatMap((entityId) => {
    const [one, other] = [before.facts.get(entityId), after.facts.get(entityId)]
    const differences = one && other ? differencesOf(one, other) : []
    return differences.length > 0 ? [{entityId, differences}] : []
  })
  const added = [...theirs.keys()].filter((id) => !ours.has(id))
  const removed = [...ours.keys()].filter((id) => !theirs.has(id))
  const broken = [...before.broken, ...after.broken]
  const unread = new Set(broken.map(({entityId}) => entityId))
  const differs = changed.length + added.length + removed.length > 0
  return {
    schema: 'vgefos.metadata-diff/1',
    a: a.name,
    b: b.name,
    same: !differs && broken.length === 0,
    added,
    removed,
    changed,
    unchanged: ours.size - removed.length - changed.length - unread.size,
    broken,
    exit: differs ? exit.failed : broken.length > 0 ? exit.undecided : exit.passed,
  }
}

/** What each entity is written as, the groups around it left out but for the namespaces that they declare. */
function digestsOf({texts}: Side): ReadonlyMap<string, string> {
  const digests = new Map<string, string>()
  for (const [id, text] of numbered(texts)) {
    const xml = text.xml()
    const begin = xml.search(/<(?:[\w.-]+:)?EntityDescriptor[\s/>]/)
    const declared = xml.slice(0, begin).match(/\sxmlns\S*?\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? []
    const own = xml.slice(begin).replace(/(?:<\/(?:[\w.-]+:)?EntitiesDescriptor>)+$/, '')
    digests.set(id, createHash('sha256').update(`${declared.join('')}\n${own}`).digest('base64'))
  }
  return digests
}

function factsIn({name, texts}: Side, wanted: ReadonlySet<string>): {facts: ReadonlyMap<string, EntityFacts>; broken: MetadataDiff['broken']} {
  const facts = new Map<string, EntityFacts>()
  const broken: (BrokenEntity & {file: string})[] = []
  if (wanted.size === 0) return {facts, broken}
  // Days left are not compared, so any clock will do.
  const now = new Date(0)
  for (const [id, text] of numbered(texts)) {
    const read = wanted.has(id) ? readEntity(text, now) : undefined
    if (read?.summary) facts.set(id, factsOf(read.summary))
    else if (read) broken.push({...read.broken, entityId: id, file: name})
  }
  return {facts, broken}
}

/** Each entity by its entityID; one that is there again, by its number too. */
function* numbered(texts: Side['texts']): Generator<readonly [string, EntityText]> {
  const seen = new Map<string, number>()
  for (const text of entitiesIn(texts)) {
    const count = (seen.get(text.entityId) ?? 0) + 1
    seen.set(text.entityId, count)
    yield [count === 1 ? text.entityId : `${text.entityId} (${String(count)})`, text]
  }
}

function differencesOf(one: EntityFacts, other: EntityFacts): readonly FactDifference[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((where) => {
    const [before, after] = [one.get(where) ?? new Set<string>(), other.get(where) ?? new Set<string>()]
    const removed = [...before].filter((value) => !after.has(value))
    const added = [...after].filter((value) => !before.has(value))
    return removed.length + added.length > 0 ? [{where, removed, added}] : []
  })
}
