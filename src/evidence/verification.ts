import type {SchemaComplaint} from './schema.ts'

/** How a signed message is built, beside its signatures: what wrapping and hiding leave behind. Facts, no verdict. */
export interface VerificationEvidence {
  /** Local name of the root. */
  readonly root: string
  /** Assertions that a receiver reads, and how many of them a sound signature covers. */
  readonly assertions: number
  readonly covered: number
  /** Assertions that are encrypted still, for want of a key, and those that the key given did not open. */
  readonly closed: number
  readonly unopened: number
  /** A sound signature covers the root. */
  readonly rootCovered: boolean
  /** The covered assertions are about different persons. */
  readonly severalPersons: boolean
  /** SAML where no receiver should read it. */
  readonly stray: readonly {readonly element: string; readonly parent: string}[]
  /** IDs that more than one element has. */
  readonly duplicateIds: readonly string[]
  /** Values with a comment or a processing instruction in them. */
  readonly hidden: readonly {readonly element: string; readonly what: 'comment' | 'instruction'}[]
  /** Where canonicalisation fails in silence: the digest of nothing, or a namespace without a canonical form. */
  readonly voids: readonly {readonly element: string; readonly what: 'digest' | 'namespace'}[]
  /** What bears a name that decides, without being it: by its namespace, or by a second ID. */
  readonly disguised: readonly {readonly element: string; readonly what: 'namespace' | 'id'}[]
  /**
   * What assertions must have and have not, or have two of; what opens to nonsense or to something else than its name
   * says. For `version` the name is the version given.
   */
  readonly misbuilt: readonly {
    readonly what: 'missing' | 'empty' | 'several' | 'version' | 'unreadable' | 'unexpected'
    readonly name: string
  }[]
  /** Limits in time, as written. Of kind `form` are those that other rules keep, if they can read them. */
  readonly limits: readonly {readonly element: string; readonly kind: 'start' | 'end' | 'form'; readonly instant: string}[]
  /** When it is judged. */
  readonly at: Date
  /** What the second parser reads otherwise than the first; nothing when they agree. */
  readonly disagreements: readonly string[]
  /** Where it breaks the XML schemas; absent when nobody asked. */
  readonly schema?: readonly SchemaComplaint[] | undefined
}
