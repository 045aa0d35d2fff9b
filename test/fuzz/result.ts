/** What came of a run over damaged inputs. */
export interface FuzzResult {
  readonly inputs: number
  /** How many still held SAML, so that the judging was reached at all. */
  readonly readable: number
  /** The input in base64, and the stack. */
  /** How many were read as a captured login or a text with several messages. */
  readonly flows: number
  /** How many were redacted so that nothing is left. */
  readonly redacted: number
  readonly crashes: readonly string[]
  /** Of processor time; the better of two tries. */
  readonly slowestMs: number
  /** The input that took more than a second, in base64. */
  readonly slowest: string
  readonly peakMb: number
}
