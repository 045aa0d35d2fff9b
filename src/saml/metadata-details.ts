import type {SignatureFact} from '../evidence/signature.ts'
import type {ExtensionDetails} from './metadata-extensions.ts'

/** What only checks of metadata read: everything of an entity that the login itself does without. Values as written. */
export interface MetadataDetails {
  readonly validUntil: string | undefined
  /** Every validUntil that limits it: of the entity, of its roles and of the groups around it. */
  readonly ends?: readonly string[]
  readonly cacheDuration: string | undefined
  /** A ds:Signature stands on the entity itself, or on a group around it. */
  readonly isSigned: boolean
  /** The signatures of the entity itself, held against the certificates that they carry. A group's are not its own. */
  readonly signatures?: readonly SignatureFact[]
  readonly roles: readonly RoleDetails[]
  readonly organization: Organization | undefined
  readonly contacts: readonly Contact[]
  readonly entityCategories: readonly string[]
  readonly extensions?: ExtensionDetails
}

export interface RoleDetails {
  /** The element's name: `IDPSSODescriptor`, `SPSSODescriptor`, or another role of SAML Metadata 2.4. */
  readonly role: string
  readonly protocols: readonly string[]
  /** What it wants or promises to sign, by attribute: `WantAuthnRequestsSigned`, `AuthnRequestsSigned`, `WantAssertionsSigned`. */
  readonly signing?: Readonly<Record<string, string>>
  readonly errorUrl: string | undefined
  readonly endpoints: readonly EndpointDetails[]
  readonly keys: readonly KeyDetails[]
  readonly nameIdFormats: readonly string[]
  readonly ui: UiInfo | undefined
  readonly scopes: readonly {readonly value: string; readonly isRegexp: boolean}[]
  /** An IdP's `saml:Attribute` names. */
  readonly attributes: readonly string[]
  readonly attributeServices: readonly AttributeService[]
}

export interface EndpointDetails {
  /** The element's name, as `AssertionConsumerService`. */
  readonly service: string
  readonly binding: string | undefined
  readonly location: string | undefined
  readonly responseLocation: string | undefined
  readonly index: string | undefined
  readonly isDefault: string | undefined
}

export interface KeyDetails {
  readonly use: string | undefined
  /** X.509 certificates, base64 DER without white space. */
  readonly certificates: readonly string[]
  /** Algorithm URIs of md:EncryptionMethod. */
  readonly encryptionMethods: readonly string[]
  /** A bare ds:KeyValue, which many products cannot use alone. */
  readonly hasKeyValue: boolean
}

/** Texts by `xml:lang`. */
export type Localized = Readonly<Record<string, string>>

export interface Organization {
  readonly names: Localized
  readonly displayNames: Localized
  readonly urls: Localized
}

export interface UiInfo {
  readonly displayNames: Localized
  readonly descriptions: Localized
  readonly logos: readonly string[]
}

export interface Contact {
  readonly type: string | undefined
  /** Given name and surname, else the company. */
  readonly name?: string | undefined
  readonly emails: readonly string[]
}

export interface AttributeService {
  readonly index: string | undefined
  readonly isDefault: string | undefined
  readonly serviceNames: Localized
  readonly requested: readonly {
    readonly name: string | undefined
    readonly nameFormat: string | undefined
    readonly friendlyName: string | undefined
    readonly isRequired?: boolean
  }[]
}
