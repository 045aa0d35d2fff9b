import type {EntityText, OutsideText} from '../../saml/aggregate/entity-texts.ts'
import {type ExitCode, exit} from '../../errors.ts'
import {tableOf} from '../../table.ts'
import {type Language, type Text, fill} from '../../text.ts'
import {layOut, visible} from '../blocks.ts'
import {localTime, momentsAt} from '../moment.ts'
import {wrap} from '../wrap.ts'
import {entityBlocks} from './entity-blocks.ts'
import type {EntitySummary} from './entity-summary.ts'
import {type BrokenEntity, entitiesIn, readEntity} from './read-entities.ts'

/** The answer of `metadata show --json`. */
export interface ShownMetadata {
  readonly schema: 'vgefos.metadata-show/1'
  readonly file: string | null
  readonly entities: readonly EntitySummary[]
  /** Entities that are no well-formed XML. */
  readonly broken: readonly BrokenEntity[]
  readonly exit: ExitCode
}

/** Entities shown in full; of more than these, a list. */
const shown = 5

/** @param only the entityID of the one to be shown; the others are not even parsed */
export function showMetadata(texts: Iterable<EntityText | OutsideText>, file: string | undefined, now: Date, only?: string): ShownMetadata {
  const entities: EntitySummary[] = []
  const broken: BrokenEntity[] = []
  for (const text of entitiesIn(texts)) {
    if (only !== undefined && text.entityId !== only) continue
    const read = readEntity(text, now)
    if (read?.summary) entities.push(read.summary)
    else if (read) broken.push(read.broken)
  }
  const code = broken.length > 0 ? exit.failed : exit.passed
  return {schema: 'vgefos.metadata-show/1', file: file ?? null, entities, broken, exit: code}
}

export function shownToText({entities, broken}: ShownMetadata, now: Date, language: Language): string {
  const moments = momentsAt(now, language)
  const full = (entity: EntitySummary): string => layOut(entityBlocks(entity, moments), language).join('\n')
  const told = entities.length > shown ? [entities.flatMap((entity) => listed(entity, language)).join('\n')] : entities.map(full)
  const count = fill(words.count[language], {count: String(entities.length)})
  return [...told, ...broken.map((one) => brokenLine(one, language)), ...(entities.length > shown ? [count] : [])].join('\n\n')
}

/** The entity on a line, what it is below. */
function listed({entityId, names, roles}: EntitySummary, language: Language): readonly string[] {
  const ends = roles.flatMap(({certificates}) => certificates.flatMap(({certificate}) => certificate?.notAfter ?? [])).sort()
  const first = ends[0] === undefined ? [] : [fill(words.ends[language], {date: localTime(new Date(ends[0])).slice(0, 10)})]
  const name = names[language] ?? Object.values(names)[0]
  const kinds = roles.map(({role}) => roleWords[role]?.[language] ?? role).join(', ')
  const about = [kinds || '–', ...(name === undefined ? [] : [name]), ...first].join('; ')
  return [...wrap(visible(entityId), {rest: '  '}), ...wrap(visible(about), {first: '  ', rest: '    '})]
}

function brokenLine({entityId, line}: BrokenEntity, language: Language): string {
  return wrap(visible(fill(words.broken[language], {entityId: entityId || '?', line: String(line)}))).join('\n')
}

const roleWords = tableOf<Text>({
  IDPSSODescriptor: {sv: 'IdP', en: 'IdP'},
  SPSSODescriptor: {sv: 'tjänst', en: 'service'},
})

const words = {
  ends: {sv: 'första certifikatet går ut {date}', en: 'the first certificate runs out {date}'},
  broken: {
    sv: '{entityId} går inte att läsa (rad {line}); vgefos metadata lint säger varför.',
    en: '{entityId} cannot be read (line {line}); vgefos metadata lint says why.',
  },
  count: {
    sv: '{count} aktörer. Visa en av dem med --entity ENTITYID.',
    en: '{count} entities. Show one of them with --entity ENTITYID.',
  },
} as const
