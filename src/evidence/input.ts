import type {ProtocolMessage} from '../saml/model.ts'

/** What somebody gave us to read, and what had to be done to read it. Facts, no verdict: rules judge. */
export interface InputEvidence {
  readonly source: InputSource
  readonly characters: number
  readonly encoding: TextEncoding
  /** What the SAML was wrapped in; `undefined` when no SAML was found. */
  readonly carrier: Carrier | undefined
  /** How the XML was packed inside the carrier. */
  readonly packing: 'plain' | 'deflated' | undefined
  readonly repairs: readonly Repair[]
  readonly kind: 'message' | 'assertion' | 'metadata' | 'other' | undefined
  readonly message: ProtocolMessage | undefined
  /** Why nothing could be read. */
  readonly problem: InputProblem | undefined
  /** How many different messages one query, body or form carries; 1 when nothing is said. */
  readonly deliveredMessages?: number
  /** What there is of a message that was cut. */
  readonly readable?: ReadableStart | undefined
}

/** The head of a message whose end is missing. */
export interface ReadableStart {
  /** Local name of the root. */
  readonly root: string
  /** How much there is of the XML. */
  readonly characters: number
  readonly id: string | undefined
  readonly issueInstant: string | undefined
  readonly destination: string | undefined
  readonly inResponseTo: string | undefined
  readonly issuer: string | undefined
  /** The first status code. */
  readonly status: string | undefined
}

export type InputSource = 'file' | 'argument' | 'standard-input' | 'clipboard' | 'recording'

/** `latin-1` is what remains when the bytes are neither UTF-8 nor UTF-16. */
export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'latin-1'

/**
 * - `xml`: the message itself
 * - `base64`: the value of a parameter, alone
 * - `parameter`: one or several `key=value`, from a query or a form body
 * - `url`: an address with the message in its query
 * - `html`: a page with the form that posts the message
 */
export type Carrier = 'xml' | 'base64' | 'parameter' | 'url' | 'html'

/** What was wrong or merely in the way, and was put right before reading. */
export type Repair =
  | 'quotes-around'
  | 'mail-marks'
  | 'text-around'
  | 'line-breaks'
  | 'html-escaped'
  | 'percent-encoded'
  | 'percent-encoded-twice'
  | 'spaces-for-plus'
  | 'url-safe-alphabet'
  | 'padding-missing'
  | 'typographic-quotes'
  | 'odd-blanks'

export type InputProblem =
  | {readonly kind: 'not-saml'; readonly type: ForeignType; readonly detail: string}
  | {readonly kind: 'artifact'; readonly artifact: ArtifactFact}
  | {readonly kind: 'cut'; readonly cause: CutCause}
  | {readonly kind: 'malformed'; readonly reason: 'doctype' | 'too-deep' | 'not-well-formed'; readonly place: string}

/** What an artifact tells of itself. Without `sourceId` it is built wrong. */
export interface ArtifactFact {
  readonly bytes: number
  readonly typeCode: number | undefined
  readonly endpointIndex: number | undefined
  /** SHA-1 of the issuer's entityID, in hex. */
  readonly sourceId: string | undefined
  /** entityID of the issuer, when its metadata is at hand. */
  readonly issuer: string | undefined
}

export type ForeignType =
  | 'nothing'
  | 'html'
  | 'json'
  | 'jwt'
  | 'picture'
  | 'document'
  | 'address'
  | 'ws-federation'
  | 'saml-1'
  | 'other-xml'
  | 'text'

/** `midway`: it ends in the middle of something, and nothing says why. */
export type CutCause = 'ampersand' | 'command-line' | 'terminal' | 'ellipsis' | 'midway'
