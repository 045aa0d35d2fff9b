import type {AuthnRequest, EntityDescriptor} from '../saml/model.ts'
import type {Certificate} from '../saml/certificate.ts'

/** What a rule may know beside its subject. A rule names the facts it needs; without them its outcome is «no evidence». */
export interface Facts {
  /** The request that the message answers. */
  readonly request: AuthnRequest
  /** Metadata of the one that issued the message. */
  readonly sender: KnownEntity
  /** Metadata of the one that it was delivered to. */
  readonly receiver: KnownEntity
  readonly policy: Policy
}

export interface KnownEntity {
  readonly metadata: EntityDescriptor
  readonly signingCertificates: readonly Certificate[]
}

/** What a profile demands where the standards leave it open. */
export interface Policy {
  /** Clocks may differ by this many seconds. */
  readonly skewSeconds: number
  /** A certificate that runs out within this many days is worth a warning. */
  readonly certificateDays: number
  /** The hub's names for levels of assurance. */
  readonly loaVocabulary: readonly string[]
  /** The language that names are to be shown in; absent where the profile demands none. */
  readonly language?: 'sv'
  readonly environment: 'lab' | 'test' | 'prod' | undefined
}

export type FactName = keyof Facts
