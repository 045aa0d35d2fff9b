import type {Recording} from '../evidence/recording.ts'
import type {Capture} from './capture.ts'

/** Several messages that somebody captured together, in the order in which they were sent. Gathered, never judged. */
export interface Flow {
  readonly format: FlowFormat
  /** The program that wrote the file, in its own words. */
  readonly madeBy: string | undefined
  /**
   * What tells when a message was delivered:
   * - `requests`: the file has a time for each request
   * - `answers`: only the Date header of each answer, as far as there is one
   * - `none`: nothing; rules on time have no evidence
   */
  readonly clock: 'requests' | 'answers' | 'none'
  /** Hosts whose clock differs from that of the file, as their Date headers show it. */
  readonly clocks: readonly HostClock[]
  /** No request carries a cookie: the file is sanitized, and says nothing of cookies. */
  readonly withoutCookies: boolean
  /** The file's own program has hidden values in it. */
  readonly masked: boolean
  /** The HTTP of the login; absent for a text. */
  readonly recording: Recording | undefined
  readonly messages: readonly CapturedMessage[]
  /** Addresses that something was posted to that the file does not hold. */
  readonly missing: readonly string[]
  /** So many parts of the text looked like messages that the rest was not read. */
  readonly limit?: number
  /** It began as a HAR and its end is missing, so it was read as a text. */
  readonly cut?: boolean
}

export type FlowFormat = 'har' | 'saml-tracer' | 'recording' | 'text'

export interface CapturedMessage extends Capture {
  /** Index in the recording's exchanges. */
  readonly exchange: number | undefined
  /** The line it begins on, from 1, in a text. */
  readonly line: number | undefined
  /** By the receiver's clock where that is known. */
  readonly deliveredAt: Date | undefined
  readonly origin: MessageOrigin
}

/**
 * - `sent`: as it was sent
 * - `page`: the request lacks its form, so it was taken from the page that posted it
 * - `decoded`: as the capturing program decoded it; its signature cannot be checked
 */
export type MessageOrigin = 'sent' | 'page' | 'decoded'

export interface HostClock {
  readonly host: string
  /** Positive when the host's clock is ahead. */
  readonly aheadSeconds: number
}
