import type {EntityDescriptor, RequestedAttribute} from '../../src/saml/model.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import type {Language, Text} from '../../src/text.ts'
import type {ServiceProvider} from '../sp/service-provider.ts'
import type {Levels} from './levels.ts'

/** Everything that makes one proxy differ from another. */
export interface ProxySetup {
  readonly entityId: string
  /** With host and port, without a slash at the end. */
  readonly url: string
  readonly name: Text
  readonly key: SigningKey
  /** Its own metadata document, both roles in it. */
  readonly metadata: string
  readonly upstream: EntityDescriptor
  readonly services: readonly EntityDescriptor[]
  /** Asked for above, so that services below can have what they ask for. */
  readonly requestedAttributes: readonly RequestedAttribute[]
  readonly levels: Levels
  /** entityIDs of services that many organisations share. A user of theirs must say where he or she belongs. */
  readonly sharedServices: readonly string[]
  readonly language: Language
  readonly mistakes?: ServiceProvider['mistakes']
  readonly memory?: ServiceProvider['memory']
}

/** Single sign-on lasts this long from when the person authenticated; use does not prolong it (Sweden Connect, 2.2). */
export const ssoMs = 3_600_000

/** Addresses of a proxy, as in its metadata. */
export function samlAddresses(url: string): {readonly sso: string; readonly acs: string} {
  return {sso: `${url}/saml/sso`, acs: `${url}/saml/acs`}
}
