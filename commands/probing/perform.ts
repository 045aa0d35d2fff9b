import {readPublished} from '../../src/capture/read-published.ts'
import {type ExitCode, VgefosError, vgefosError} from '../../src/errors.ts'
import type {Drift} from '../../src/evidence/probe.ts'
import {withDrift} from '../../src/probe/attach.ts'
import type {CheckReport} from '../../src/report/checks.ts'
import {driftFrom} from '../../src/report/metadata/drift.ts'
import type {Side} from '../../src/report/metadata/metadata-diff.ts'
import {exitOfProbe, probeReport} from '../../src/report/probe/probe-report.ts'
import {seenToText} from '../../src/report/probe/probe-words.ts'
import type {Profile} from '../../src/rules/profile.ts'
import {type GatherSetting, gatherProbes} from './gather.ts'
import type {ReadTarget} from './targets.ts'

/** The flags of `probe`, parsed. */
export interface ProbeFlags {
  readonly entity?: readonly string[] | undefined
  readonly against?: string | undefined
  readonly concurrency: number
  readonly timeout: number
  readonly 'old-tls': boolean
  readonly strict: boolean
}

export interface ProbeSetting extends Pick<GatherSetting, 'version' | 'language' | 'now' | 'ca' | 'environment' | 'organisationMetadata' | 'tell' | 'progress'> {
  readonly profile: Profile
}

/** Looks at the targets, and judges what was seen. */
export async function performProbe(given: readonly string[], flags: ProbeFlags, setting: ProbeSetting): Promise<{readonly report: CheckReport; readonly exit: ExitCode}> {
  const started = Date.now()
  const {language, now, profile, version, tell} = setting
  const {entity: demanded = [], against, timeout, concurrency, 'old-tls': withOldTls} = flags
  const isWanted = (entityId: string): boolean => demanded.length === 0 || demanded.includes(entityId)
  // A file that is no metadata is better told before anybody is contacted.
  const copy = against === undefined ? undefined : await copyIn(against)
  const wantsMetadata = copy !== undefined || demanded.length > 0
  let drift: readonly Drift[] | undefined
  const onRead = (read: readonly ReadTarget[]): void => {
    drift = copy && driftIn(read, copy, isWanted)
  }
  const {probes: seen} = await gatherProbes(given, {...setting, demanded, isWanted, wantsMetadata, timeout, concurrency, withOldTls, onRead})
  const probes = drift ? withDrift(seen, drift) : seen
  tell(seenToText(probes, language))
  const report = probeReport(probes, {version, language, profile, startedAt: now, durationMs: Date.now() - started})
  return {report, exit: exitOfProbe(report, probes, flags)}
}

async function copyIn(file: string): Promise<Side> {
  const {texts, otherwise} = await readPublished(file, process.stdin)
  if (![...texts].some(({kind}) => kind === 'entity')) throw vgefosError('E_BAD_METADATA', {source: file, reason: otherwise})
  return {name: file, texts}
}

/** Nothing when the metadata could not be had: it cannot be compared, and is told as that. */
function driftIn(read: readonly ReadTarget[], copy: Side, isWanted: (entityId: string) => boolean): readonly Drift[] | undefined {
  const published = read.flatMap((one) => one.published ?? [])
  if (published.length > 0) return published.flatMap(({name, texts}) => driftFrom(copy, {name: name ?? '-', texts}, isWanted))
  if (read.some(({document}) => document !== undefined)) return undefined
  throw new VgefosError('E_USAGE', {
    sv: '--against jämför metadata, och inget av det du angav är metadata. Ange en metadatafil, adressen till metadata eller en organisation.',
    en: '--against compares metadata, and nothing that you gave is metadata. Give a metadata file, the address of metadata or an organisation.',
  })
}
