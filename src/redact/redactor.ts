import type {RedactionMark} from '../saml/redaction-mark.ts'
import type {LayerKind} from './layers.ts'
import type {SecretFinder} from './secrets.ts'
import type {TokenKind} from './tokens.ts'

/** Where something was replaced: a path in JSON, else an offset in the text; and what had to be decoded to get there. */
export interface Place {
  readonly kind: TokenKind
  readonly path: string | undefined
  readonly offset: number
  readonly within: readonly LayerKind[]
  readonly token: string
}

/** What every part of the redaction shares. */
export interface Redactor {
  /** The token for that value; remembers where. A token stays as it is. */
  readonly replace: (kind: TokenKind, value: string) => string
  /** A text of any kind, redacted. */
  readonly text: (text: string) => string
  /** Does that with what was decoded; gives the result, or nothing when that changed nothing or lies too deep. */
  readonly within: (layer: LayerKind, text: string) => string | undefined
  /** Does something at another place. The offset counts only where nothing has been decoded. */
  readonly at: <Result>(place: {readonly path?: string; readonly offset?: number}, act: () => Result) => Result
  /** Words replaced elsewhere in the same case, to be found in free text. */
  readonly secrets: SecretFinder
  /** What to say in the mark of a message; left out, messages get no mark. */
  readonly compare: ((before: string, after: string) => RedactionMark) | undefined
}
