import {readPublished} from '../../src/capture/read-published.ts'
import {VgefosError, type ExitCode, vgefosError} from '../../src/errors.ts'
import type {Drift, ProbeEvidence} from '../../src/evidence/probe.ts'
import {type HostPlan, planOf} from '../../src/probe/plan.ts'
import {mostHosts, probeHosts} from '../../src/probe/probe-hosts.ts'
import {proxyFor} from '../../src/probe/proxy.ts'
import type {CheckReport} from '../../src/report/checks.ts'
import {driftFrom} from '../../src/report/metadata/drift.ts'
import {exitOfProbe, probeReport} from '../../src/report/probe/probe-report.ts'
import {planToText, seenToText} from '../../src/report/probe/probe-words.ts'
import type {Profile} from '../../src/rules/profile.ts'
import type {Language} from '../../src/text.ts'
import {say} from '../language.ts'
import {type ReadTarget, type TargetSetting, readTarget} from './targets.ts'

/** The flags of `probe`, parsed. */
export interface ProbeFlags {
  readonly entity?: readonly string[] | undefined
  readonly against?: string | undefined
  readonly concurrency: number
  readonly timeout: number
  readonly 'old-tls': boolean
  readonly strict: boolean
}

export interface ProbeSetting {
  readonly version: string
  readonly language: Language
  readonly now: Date
  readonly profile: Profile
  readonly ca: readonly string[] | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly metadataOf: TargetSetting['metadataOf']
  /** Told on stderr. */
  readonly tell: (text: string) => void
  readonly progress: (count: number) => void
}

/** Reads the targets, tells what will be contacted, contacts it, and judges. */
export async function performProbe(given: readonly string[], flags: ProbeFlags, setting: ProbeSetting): Promise<{readonly report: CheckReport; readonly exit: ExitCode}> {
  const started = Date.now()
  const {language, now, profile, version, ca, tell} = setting
  const findProxy: TargetSetting['fetching']['proxyFor'] = (target) => proxyOf(() => proxyFor(target, setting.environment))
  const fetching = {ca, patience: flags.timeout * 1000, userAgent: `vgefos/${version}`, proxyFor: findProxy}
  const entityIds = flags.entity ?? []
  const beforeFetch = (url: string): void => {
    tell(say({sv: `Hämtar ${url}`, en: `Fetching ${url}`}))
  }
  const reading = {entityIds, fetching, beforeFetch, metadataOf: setting.metadataOf, wantsMetadata: flags.against !== undefined || entityIds.length > 0}
  const read: ReadTarget[] = []
  for (const target of given) read.push(await readTarget(target, reading))
  const plan = planOf(read.flatMap(({addresses}) => addresses))
  if (plan.length > mostHosts) throw vgefosError('E_TOO_MANY_HOSTS', {source: given.join(' '), hosts: String(plan.length), limit: String(mostHosts)})
  const drift = flags.against === undefined ? undefined : await driftIn(read, flags.against, entityIds)
  const told = planToText(plan, language)
  if (told !== '') tell(told)
  const seen = await probeHosts(plan, {...fetching, lookedAt: now, withOldTls: flags['old-tls']}, flags.concurrency, setting.progress)
  const probes = withDrift(withDocuments(seen, plan, read), drift)
  tell(seenToText(probes, language))
  const report = probeReport(probes, {version, language, profile, startedAt: now, durationMs: Date.now() - started})
  return {report, exit: exitOfProbe(report, probes, flags)}
}

async function driftIn(read: readonly ReadTarget[], against: string, entityIds: readonly string[]): Promise<readonly Drift[] | undefined> {
  const {texts, otherwise} = await readPublished(against, process.stdin)
  if (![...texts].some(({kind}) => kind === 'entity')) throw vgefosError('E_BAD_METADATA', {source: against, reason: otherwise})
  const published = read.flatMap((one) => one.published ?? [])
  if (published.length === 0 && read.every(({document}) => document === undefined))
    throw new VgefosError('E_USAGE', {
      sv: '--against jämför metadata, och inget av det du angav är metadata. Ange en metadatafil, adressen till metadata eller en organisation.',
      en: '--against compares metadata, and nothing that you gave is metadata. Give a metadata file, the address of metadata or an organisation.',
    })
  const isWanted = (entityId: string): boolean => entityIds.length === 0 || entityIds.includes(entityId)
  // What could not be fetched cannot be compared, and is told as that.
  if (published.length === 0) return undefined
  return published.flatMap((one) => driftFrom({name: against, texts}, {name: one.name ?? '-', texts: one.texts}, isWanted))
}

/** With the server that each was fetched from. */
function withDocuments(probes: readonly ProbeEvidence[], plan: readonly HostPlan[], read: readonly ReadTarget[]): readonly ProbeEvidence[] {
  const documents = read.flatMap(({document}) => document ?? [])
  return probes.map((probe, index) => {
    const origins = new Set(plan[index]?.addresses.map(({url}) => new URL(url).origin))
    const own = documents.filter(({from}) => origins.has(new URL(from).origin)).map(({seen}) => seen)
    return {...probe, documents: own}
  })
}

/** With the first server that the entity names; what is new to the copy, and names none, with the first of all. */
function withDrift(probes: readonly ProbeEvidence[], drift: readonly Drift[] | undefined): readonly ProbeEvidence[] {
  if (!drift) return probes
  const names = ({asked}: ProbeEvidence, entityId: string): boolean => asked.some(({uses}) => uses.some((use) => use.entityId === entityId))
  const homeOf = (entityId: string): number => Math.max(0, probes.findIndex((probe) => names(probe, entityId)))
  return probes.map((probe, index) => {
    const own = drift.filter(({entityId}) => homeOf(entityId) === index)
    return index === 0 || own.length > 0 ? {...probe, drift: own} : probe
  })
}

/** Throws E_USAGE for a proxy that is no address. */
function proxyOf(find: () => URL | undefined): URL | undefined {
  try {
    return find()
  } catch {
    throw new VgefosError('E_USAGE', {
      sv: 'HTTPS_PROXY är ingen adress. Skriv den som http://proxy.exempel.se:8080.',
      en: 'HTTPS_PROXY is no address. Write it as http://proxy.example.com:8080.',
    })
  }
}
