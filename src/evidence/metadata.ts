import type {EntityDescriptor} from '../saml/model.ts'
import type {Certificate} from '../saml/certificate.ts'
import type {MetadataDetails} from '../saml/metadata-details.ts'
import type {SchemaComplaint} from './schema.ts'

/** One entity's metadata as it was found. */
export interface MetadataEvidence {
  readonly entity: EntityDescriptor
  readonly signingCertificates: readonly Certificate[]
  /** Those for encryption alone; absent where nobody encrypts. */
  readonly encryptionCertificates?: readonly Certificate[]
  /** When it was read; the clock for what runs out. */
  readonly readAt: Date
  /** Everything else that it says; absent where only the login is judged. */
  readonly details?: MetadataDetails
  /** The document that it stands in has a private key in it; absent when the text was not looked at. */
  readonly holdsPrivateKey?: boolean
}

/** One entity's metadata as a whole, judged where it is checked for its own sake and not for a login's. */
export interface PublishedMetadata extends MetadataEvidence {
  readonly details: MetadataDetails
  /** The line of the file on which another entity of the same entityID began; absent when there was none. */
  readonly earlierLine?: number | undefined
  /** Where it breaks the XML schemas; absent when it was not held against them. */
  readonly schema?: readonly SchemaComplaint[] | undefined
}
