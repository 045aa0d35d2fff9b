/** What came of a run over damaged inputs. */
export interface FuzzResult {
  readonly inputs: number
  /** How many still held SAML, so that the judging was reached at all. */
  readonly readable: number
  /** The input in base64, and the stack. */
  readonly crashes: readonly string[]
  /** The better of two tries. */
  readonly slowestMs: number
  /** The input that took more than a second, in base64. */
  readonly slowest: string
  readonly peakMb: number
}
