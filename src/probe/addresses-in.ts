import {type EntityText, type OutsideText} from '../saml/aggregate/entity-texts.ts'
import {parseEntity} from '../saml/aggregate/parse-entity.ts'
import {readMetadataDetails} from '../saml/read-metadata-details.ts'
import {addressesOfEntity} from './addresses-of-entity.ts'
import type {PlannedAddress} from './plan.ts'

/** What metadata names, of the entities that were chosen. */
export interface NamedAddresses {
  readonly addresses: readonly PlannedAddress[]
  /** All entities of the document, chosen or not. */
  readonly entityIds: readonly string[]
}

/** The addresses in a document of metadata. An entity that is no well-formed XML names none. */
export function addressesIn(texts: Iterable<EntityText | OutsideText>, isWanted: (entityId: string) => boolean): NamedAddresses {
  const addresses: PlannedAddress[] = []
  const entityIds: string[] = []
  for (const text of texts) {
    if (text.kind !== 'entity') continue
    entityIds.push(text.entityId)
    const parsed = isWanted(text.entityId) ? parseEntity(text) : undefined
    if (parsed?.element) addresses.push(...addressesOfEntity(text.entityId, readMetadataDetails(parsed.element)))
  }
  return {addresses, entityIds}
}
