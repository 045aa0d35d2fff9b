import {VgefosError, vgefosError} from '../../src/errors.ts'
import type {ProbeEvidence} from '../../src/evidence/probe.ts'
import {withDocuments} from '../../src/probe/attach.ts'
import type {FetchOptions} from '../../src/probe/fetch-document.ts'
import {planOf} from '../../src/probe/plan.ts'
import {mostHosts, probeHosts} from '../../src/probe/probe-hosts.ts'
import {proxyFor} from '../../src/probe/proxy.ts'
import {planToText} from '../../src/report/probe/probe-words.ts'
import type {Language} from '../../src/text.ts'
import {say} from '../language.ts'
import {type ReadTarget, type TargetSetting, readTarget} from './targets.ts'

export interface GatherSetting extends Pick<TargetSetting, 'isWanted' | 'demanded' | 'wantsMetadata' | 'organisationMetadata'> {
  readonly version: string
  readonly language: Language
  readonly now: Date
  readonly ca: readonly string[] | undefined
  /** Seconds for each attempt. */
  readonly timeout: number
  readonly concurrency: number
  readonly withOldTls: boolean
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Told on stderr, before anything is contacted. */
  readonly tell: (text: string) => void
  readonly progress?: (count: number) => void
  /** What the targets came to, before their servers are contacted. May throw to keep them from it. */
  readonly onRead?: (read: readonly ReadTarget[]) => void
}

export interface GatheredProbes {
  readonly read: readonly ReadTarget[]
  readonly probes: readonly ProbeEvidence[]
}

/** Reads the targets, tells what will be contacted, and contacts it. Judges nothing. Throws what `readTarget` does, and E_TOO_MANY_HOSTS. */
export async function gatherProbes(given: readonly string[], setting: GatherSetting): Promise<GatheredProbes> {
  const {ca, timeout, version, environment, tell, language, now, withOldTls, concurrency, progress} = setting
  const fetching: Omit<FetchOptions, 'limit' | 'redirects'> = {
    ca,
    patience: timeout * 1000,
    userAgent: `vgefos/${version}`,
    proxyFor: (target) => proxyOf(() => proxyFor(target, environment)),
  }
  const beforeFetch = (url: string): void => {
    tell(say({sv: `Hämtar ${url}`, en: `Fetching ${url}`}))
  }
  const read: ReadTarget[] = []
  for (const target of given) read.push(await readTarget(target, {...setting, fetching, beforeFetch}))
  setting.onRead?.(read)
  const plan = planOf(read.flatMap(({addresses}) => addresses))
  if (plan.length > mostHosts) throw vgefosError('E_TOO_MANY_HOSTS', {source: given.join(' '), hosts: String(plan.length), limit: String(mostHosts)})
  const told = planToText(plan, language)
  if (told !== '') tell(told)
  const seen = await probeHosts(plan, {...fetching, lookedAt: now, withOldTls}, concurrency, progress)
  return {read, probes: withDocuments(seen, read.flatMap(({document}) => document ?? []))}
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
