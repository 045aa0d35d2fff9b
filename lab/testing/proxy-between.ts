import {bindDoor} from '../../mock-idp/door.ts'
import {createSigningKey} from '../../mock-idp/pki/signing-key.ts'
import {decodePost, decodeRedirect} from '../../src/saml/decode.ts'
import type {AuthnRequest, EntityDescriptor, Response as SamlResponse} from '../../src/saml/model.ts'
import {loa} from '../../src/saml/names.ts'
import {readMessage} from '../../src/saml/read-message.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {employeeHsaId, samsaAsksFor} from '../attributes.ts'
import {readMetadata, writeMetadata} from '../entities.ts'
import {createProxy} from '../proxy/proxy.ts'
import {samlAddresses} from '../proxy/proxy-setup.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'
import type {Hop, HttpBrowser} from './http-browser.ts'

/** A proxy whose neighbours are in the test's hands: it holds the keys of the service below and of the IdP above. */
export interface ProxyBetween {
  readonly proxy: EntityDescriptor
  readonly url: string
  readonly acsUrl: string
  /** Where requests are received. */
  readonly ssoUrl: string
  readonly service: ServiceProvider
  readonly above: {readonly entityId: string; readonly key: SigningKey; readonly ssoUrl: string}
  close(): Promise<void>
}

type Neighbour = ReturnType<typeof samlAddresses> & {
  readonly entityId: string
  readonly url: string
  readonly key: SigningKey
}

/** `shared`: the proxy lets the users of its service choose an organisation, as the hub does for SAMSA. */
export async function startProxyBetween({shared}: {readonly shared: boolean}): Promise<ProxyBetween> {
  const names = ['above', 'proxy', 'below'] as const
  const doors = await Promise.all(names.map((name) => bindDoor(`${name}.localhost`, 0)))
  const keys = await Promise.all(names.map((name) => createSigningKey(`MOCK ${name}`, {bits: 2048})))
  const entity = (place: 0 | 1 | 2): Neighbour => {
    const url = doors[place]?.url ?? ''
    const entityId = `https://${names[place]}.localhost/MOCK/saml`
    return {entityId, url, key: keys[place] ?? missing(), ...samlAddresses(url)}
  }
  const name = {sv: 'Mellanhanden', en: 'The middleman'}
  const requestedAttributes = [employeeHsaId]
  const above = {...entity(0), name, requestedAttributes}
  const between = {...entity(1), name, requestedAttributes}
  const {entityId, url: home, key, acs} = entity(2)
  const below = {entityId, url: home, key, acs, name, requestedAttributes: samsaAsksFor}

  const metadata = writeMetadata(between)
  const proxy = readMetadata(metadata)
  const site = createProxy({
    ...between,
    metadata,
    upstream: readMetadata(writeMetadata(above)),
    services: [readMetadata(writeMetadata(below))],
    levels: {[loa.sambi2]: loa.sambi2, [loa.sambi3]: loa.sambi3},
    sharedServices: shared ? [below.entityId] : [],
    language: 'sv',
  })
  for (const door of doors) door.open(() => new Response('the end of the way'))
  doors[1]?.open(site.fetch)
  return {
    proxy,
    url: between.url,
    acsUrl: between.acs,
    ssoUrl: between.sso,
    service: {...below, acsUrl: below.acs, idp: proxy},
    above: {...above, ssoUrl: above.sso},
    close: async () => {
      await Promise.all(doors.map((door) => door.close()))
    },
  }
}

/** The last request that the browser carried up to the IdP above. */
export function askedAbove({hops}: HttpBrowser): {readonly request: AuthnRequest; readonly relayState: string} {
  const hop = lastHop(hops, (fields) => 'SAMLRequest' in fields)
  const {xml} = decodeRedirect(hop.fields['SAMLRequest'] ?? '')
  return {request: read(xml, 'AuthnRequest'), relayState: hop.fields['RelayState'] ?? ''}
}

/** The last response that the browser carried down to the service. */
export function answeredBelow({hops}: HttpBrowser): {readonly response: SamlResponse; readonly posted: Hop['fields']} {
  const {fields} = lastHop(hops, (candidate) => 'SAMLResponse' in candidate)
  const {xml} = decodePost(fields['SAMLResponse'] ?? '')
  return {response: read(xml, 'Response'), posted: fields}
}

function read<Kind extends 'AuthnRequest' | 'Response'>(
  xml: Buffer | undefined,
  kind: Kind,
): Kind extends 'Response' ? SamlResponse : AuthnRequest {
  const {document} = parseXml(xml?.toString('utf8') ?? '')
  const message = document && readMessage(document.documentElement)
  if (message?.kind !== kind) throw new Error(`no ${kind}`)
  return message as Kind extends 'Response' ? SamlResponse : AuthnRequest
}

function lastHop(hops: readonly Hop[], has: (fields: Hop['fields']) => boolean): Hop {
  return hops.findLast(({fields}) => has(fields)) ?? missing()
}

function missing(): never {
  throw new Error('the test misses something')
}
