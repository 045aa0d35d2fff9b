import type {Fault} from '../mock-idp/faults/define.ts'
import type {MockIdp} from '../mock-idp/options.ts'
import type {Language} from '../src/text.ts'
import type {AppSetup} from './apps/app-setup.ts'
import type {ProxySetup} from './proxy/proxy-setup.ts'

/** The five roles of the region in miniature, each on a host of its own. */
export const labRoles = ['efos', 'hub', 'local-idp', 'local-app', 'samsa'] as const

export type LabRole = (typeof labRoles)[number]

export interface LabOptions {
  /**
   * First of seven ports in a row: efos, its phone, its control API, hub, local IdP, local app, SAMSA. Without it, or
   * with 0, each takes a free one.
   */
  readonly port?: number
  readonly faults?: readonly Fault[]
  readonly seed?: number
  /** Roles that are switched off: their address is there but nobody answers. */
  readonly down?: readonly LabRole[]
  readonly orderLifetime?: number
  readonly language?: Language
  /** The national IdP's clock, when it is not the right one. */
  readonly now?: () => Date
}

/** What is set up wrong at a role: from what it ought to know of itself and the others to what it knows. */
export interface Mishaps {
  readonly hub?: (setup: ProxySetup) => ProxySetup
  readonly 'local-idp'?: (setup: ProxySetup) => ProxySetup
  readonly 'local-app'?: (setup: AppSetup) => AppSetup
  readonly samsa?: (setup: AppSetup) => AppSetup
}

/** A running part of the lab. */
export interface LabPart {
  readonly role: LabRole
  readonly entityId: string
  readonly url: string
  readonly metadataUrl: string
}

export interface LabApp extends LabPart {
  /** What `--app` calls it. */
  readonly key: 'local' | 'samsa'
  readonly name: string
  /** Where a user starts. */
  readonly startUrl: string
}

export interface Lab {
  readonly efos: MockIdp
  readonly parts: readonly LabPart[]
  readonly apps: readonly LabApp[]
  /** Hub, local IdP and services start anew, with these mistakes and no memory. What they publish stays true. */
  setMishaps(mishaps: Mishaps): void
  close(): Promise<void>
}
