import type {Text} from '../../text.ts'
import type {IdpKind} from '../idp-kind.ts'
import type {Block} from '../page.ts'

/** What the product says when it goes wrong, and our code for the cause. */
export interface KnownError {
  /** As the product writes it: a code that `vgefos explain` knows, or nothing when the login is merely refused elsewhere. */
  readonly says: string | undefined
  /** Our rule. */
  readonly code: string
  readonly cure: Text
}

export interface Section {
  readonly title: Text
  readonly blocks: readonly Block[]
}

/** How one kind of IdP is set up for the hub, in the order in which it is done. */
export interface Guide {
  readonly kind: IdpKind
  readonly intro: readonly Block[]
  readonly sections: readonly Section[]
  readonly errors: readonly KnownError[]
  /** What has not been tried or could not be confirmed: told to the reader, and in docs/not-checked.md. */
  readonly doubts: readonly Text[]
}
