import {existsSync} from 'node:fs'
import {type Published, publishedIn, readPublished} from '../../src/capture/read-published.ts'
import {isVgefosError, vgefosError} from '../../src/errors.ts'
import {limits} from '../../src/limits.ts'
import {addressesIn} from '../../src/probe/addresses-in.ts'
import type {FetchedFrom} from '../../src/probe/attach.ts'
import type {FetchOptions} from '../../src/probe/fetch-document.ts'
import {askedAlready, fetchForProbe, seenDocument} from '../../src/probe/fetch-for-probe.ts'
import type {PlannedAddress} from '../../src/probe/plan.ts'
import {isAddress, targetName, targetOf} from '../../src/probe/target.ts'

/** What one TARGET came to. */
export interface ReadTarget {
  readonly addresses: readonly PlannedAddress[]
  /** What was fetched as metadata. */
  readonly document?: FetchedFrom
  readonly published?: Published
}

export interface TargetSetting {
  readonly isWanted: (entityId: string) => boolean
  /** Entities that metadata has to have. */
  readonly demanded: readonly string[]
  /** Metadata is wanted, so an address without any is a finding. */
  readonly wantsMetadata: boolean
  readonly fetching: Omit<FetchOptions, 'limit' | 'redirects'>
  /** The file or the address of an organisation's metadata; without it a target is a file or an address. */
  readonly organisationMetadata?: (organisation: string) => Promise<string>
  /** Told before an address is fetched. */
  readonly beforeFetch: (url: string) => void
}

/** Reads a file, an address, a host or an organisation's name. Throws what `readPublished` does, E_BAD_ADDRESS, E_NO_SUCH_ENTITY and E_UNKNOWN_ORGANISATION. */
export async function readTarget(given: string, setting: TargetSetting): Promise<ReadTarget> {
  if (isAddress(given)) return readAddress(given, setting)
  const {organisationMetadata, ...rest} = setting
  if (!organisationMetadata || given === '-' || existsSync(given) || /[/\\]|\.xml$/i.test(given)) return readFile(given, setting)
  if (/[.:]|^localhost$/i.test(given)) return readHost(given)
  return readTarget(await organisationMetadata(given), {...rest, wantsMetadata: true})
}

async function readFile(file: string, setting: TargetSetting): Promise<ReadTarget> {
  const published = await readPublished(file, process.stdin)
  const addresses = chosen(published, file, setting)
  if (!addresses) throw vgefosError('E_BAD_METADATA', {source: file, reason: published.otherwise})
  return {addresses, published}
}

function readHost(given: string): ReadTarget {
  const target = targetOf(given)
  const use = {kind: 'host', entityId: null, role: null, service: target.host, binding: null} as const
  return {addresses: [{url: `https://${targetName(target)}/`, method: 'HEAD', uses: [use]}]}
}

async function readAddress(url: string, setting: TargetSetting): Promise<ReadTarget> {
  if (isWholeServer(url) && !setting.wantsMetadata) return {addresses: [serverAt(url)]}
  const wantsMetadata = setting.wantsMetadata || /metadata|\.xml$/i.test(new URL(checked(url)).pathname)
  setting.beforeFetch(url)
  // Only metadata may be somewhere else than where it was asked for; what else an address sends on to was not asked for.
  const fetched = await fetchForProbe(url, {...setting.fetching, limit: limits.aggregate, redirects: wantsMetadata ? 5 : 0})
  const published = fetched.bytes && publishedOf(fetched.bytes, url)
  const addresses = published && chosen(published, url, setting)
  if (!addresses && !wantsMetadata) return {addresses: askedAlready(fetched, 'host')}
  const document = {from: url, seen: seenDocument(fetched, addresses !== undefined)}
  return {addresses: [...askedAlready(fetched, 'metadata'), ...(addresses ?? [])], document, ...(addresses && {published})}
}

/** Throws E_BAD_ADDRESS. */
function checked(url: string): string {
  targetOf(url)
  return url
}

function isWholeServer(url: string): boolean {
  return new URL(checked(url)).pathname === '/' && !url.includes('?')
}

function serverAt(url: string): PlannedAddress {
  const use = {kind: 'host', entityId: null, role: null, service: targetOf(url).host, binding: null} as const
  return {url, method: 'HEAD', uses: [use]}
}

function publishedOf(bytes: Buffer, url: string): Published | undefined {
  try {
    return publishedIn(bytes, url)
  } catch (error) {
    if (isVgefosError(error)) return undefined
    throw error
  }
}

/** Nothing when the document has no entity. */
function chosen({texts}: Published, source: string, {isWanted, demanded}: TargetSetting): readonly PlannedAddress[] | undefined {
  const {addresses, entityIds} = addressesIn(texts, isWanted)
  if (entityIds.length === 0) return undefined
  const unknown = demanded.find((one) => !entityIds.includes(one))
  if (unknown !== undefined) throw vgefosError('E_NO_SUCH_ENTITY', {source, given: unknown})
  return addresses
}
