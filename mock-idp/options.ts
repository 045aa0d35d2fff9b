import type {Language} from '../src/text.ts'
import type {Fault} from './faults/define.ts'

export interface MockIdpOptions {
  /** Host name in every address. Its own, so that cookies behave as between real sites. Default `efos.localhost`. */
  readonly host?: string
  /** Host name of the mock phone's page. Default `telefon.localhost`. */
  readonly phoneHost?: string
  /** Ports; 0 (the default) takes a free one. */
  readonly port?: number
  readonly phonePort?: number
  readonly controlPort?: number
  /** Default `https://efos.localhost/MOCK/saml`: a name, not an address. */
  readonly entityId?: string
  /** Metadata documents of the services that may ask for logins. More can be added later. */
  readonly serviceProviders?: readonly string[]
  /** Lies to commit, in order. They also can be set and cleared while running. */
  readonly faults?: readonly Fault[]
  /** Seed of everything random that a fault may use. Default: random, and it is shown. */
  readonly seed?: number
  /** How long an order waits for the phone, in seconds. Default 120. */
  readonly orderLifetime?: number
  /** How long single sign-on lasts, in seconds. Default 3600. */
  readonly sessionLifetime?: number
  /** Answer services that are not on this machine. Never for anything but a test environment of one's own. */
  readonly allowExternal?: boolean
  readonly language?: Language
  readonly now?: () => Date
}

export interface MockIdp {
  readonly entityId: string
  /** Base address, without a slash at the end. */
  readonly url: string
  readonly metadataUrl: string
  readonly phoneUrl: string
  readonly controlUrl: string
  readonly seed: number
  /** Signed metadata, the same document that `metadataUrl` serves. */
  metadata(): string
  addServiceProvider(metadata: string): void
  setFaults(faults: readonly Fault[]): void
  close(): Promise<void>
}
