import type {Drift, ProbeEvidence, SeenDocument} from '../evidence/probe.ts'

/** A document, and the address that was asked for it; it may have been found elsewhere. */
export interface FetchedFrom {
  readonly from: string
  readonly seen: SeenDocument
}

/** The probes, each with the documents that were fetched from its server. */
export function withDocuments(probes: readonly ProbeEvidence[], documents: readonly FetchedFrom[]): readonly ProbeEvidence[] {
  return probes.map((probe) => {
    const origins = new Set(probe.asked.map(({url}) => new URL(url).origin))
    return {...probe, documents: documents.filter(({from}) => origins.has(new URL(from).origin)).map(({seen}) => seen)}
  })
}

/**
 * The probes, each difference with the first server that its entity names; what is new to the copy, and names none, with
 * the first of all. Where there is no difference the first says so, for else nobody would see that they were compared.
 */
export function withDrift(probes: readonly ProbeEvidence[], drift: readonly Drift[]): readonly ProbeEvidence[] {
  const names = ({asked}: ProbeEvidence, entityId: string): boolean => asked.some(({uses}) => uses.some((use) => use.entityId === entityId))
  const homeOf = (entityId: string): number => Math.max(0, probes.findIndex((probe) => names(probe, entityId)))
  return probes.map((probe, index) => {
    const own = drift.filter(({entityId}) => homeOf(entityId) === index)
    return index === 0 || own.length > 0 ? {...probe, drift: own} : probe
  })
}
