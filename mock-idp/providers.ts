import {vgefosError} from '../src/errors.ts'
import type {EntityDescriptor, SpRole} from '../src/saml/model.ts'
import {binding} from '../src/saml/names.ts'
import {readEntities} from '../src/saml/read-metadata.ts'
import {parseXml} from '../src/saml/xml.ts'
import type {Language} from '../src/text.ts'

/** A service that may ask for logins. */
export interface Provider {
  readonly entityId: string
  readonly names: Readonly<Record<string, string>>
  readonly sp: SpRole
}

export interface Providers {
  /** Adds every service in the document; one that is known already is replaced. E_BAD_METADATA, E_NOT_LOOPBACK. */
  add(metadata: string): readonly Provider[]
  find(entityId: string): Provider | undefined
}

export function createProviders({allowExternal}: {readonly allowExternal: boolean}): Providers {
  const providers = new Map<string, Provider>()
  return {
    add(metadata) {
      const added = readProviders(metadata)
      if (!allowExternal) for (const provider of added) refuseExternal(provider)
      for (const provider of added) providers.set(provider.entityId, provider)
      return added
    },
    find: (entityId) => providers.get(entityId),
  }
}

/** What the user is told that the service is called: in that language, else Swedish, else any, else the entityID. */
export function nameOf({names, entityId}: Provider, language: Language): string {
  return names[language] ?? names['sv'] ?? Object.values(names)[0] ?? entityId
}

/** Addresses that answers may be posted to. */
export function replyAddresses({sp}: Provider): readonly string[] {
  return sp.assertionConsumers.flatMap(({binding: kind, location}) =>
    kind === binding.post && location !== undefined ? [location] : [],
  )
}

function readProviders(metadata: string): readonly Provider[] {
  const {document, problem} = parseXml(metadata)
  if (!document) throw badMetadata(problem.detail)
  const found = readEntities(document.documentElement).flatMap(toProvider)
  if (found.length === 0) throw badMetadata('no EntityDescriptor with an SPSSODescriptor')
  for (const provider of found)
    if (replyAddresses(provider).length === 0)
      throw badMetadata(`${provider.entityId} has no AssertionConsumerService for HTTP-POST`)
  return found
}

function toProvider({entityId, displayNames, sp}: EntityDescriptor): readonly Provider[] {
  return sp && entityId !== '' ? [{entityId, names: displayNames, sp}] : []
}

function refuseExternal(provider: Provider): void {
  const external = replyAddresses(provider).find((address) => !isOnThisMachine(address))
  if (external !== undefined) throw vgefosError('E_NOT_LOOPBACK', {url: external})
}

/** `localhost` and names under it always mean this machine (RFC 6761 6.3). */
export function isOnThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false
  const {hostname, protocol} = new URL(address)
  const isLocalName = hostname === 'localhost' || hostname.endsWith('.localhost')
  const isWeb = protocol === 'http:' || protocol === 'https:'
  return isWeb && (isLocalName || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname))
}

function badMetadata(reason: string): Error {
  return vgefosError('E_BAD_METADATA', {source: 'SP-metadata', reason})
}
