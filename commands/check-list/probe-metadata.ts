import type {Published} from '../../src/capture/read-published.ts'
import {VgefosError} from '../../src/errors.ts'
import type {ProbeEvidence} from '../../src/evidence/probe.ts'
import {gatherProbes} from '../probing/gather.ts'
import type {ChecklistSetting} from './perform.ts'

/** What was seen of the servers that an organisation's metadata names, and the metadata itself. */
export interface ProbedMetadata {
  readonly probes: readonly ProbeEvidence[]
  /** Absent when it could not be fetched, or is none. */
  readonly published: Published | undefined
}

/**
 * Asks every server that the organisation's own entities name.
 * @param entityIds its entities; without them everything in the metadata is its own
 */
export async function probeMetadata(metadata: string | undefined, entityIds: readonly string[], timeout: number, setting: ChecklistSetting): Promise<ProbedMetadata> {
  if (metadata === undefined)
    throw new VgefosError('E_USAGE', {
      sv: '--probe prövar adresserna i metadata, och ingen metadata är angiven. Ange den med --metadata.',
      en: '--probe tries the addresses of the metadata, and no metadata is named. Give it by --metadata.',
    })
  const {read, probes} = await gatherProbes([metadata], {
    ...setting,
    ca: setting.ca,
    timeout,
    concurrency: 4,
    withOldTls: true,
    environment: process.env,
    wantsMetadata: true,
    demanded: [],
    isWanted: (entityId) => entityIds.length === 0 || entityIds.includes(entityId),
    tell: setting.tell ?? (() => undefined),
  })
  return {probes, published: read[0]?.published}
}
