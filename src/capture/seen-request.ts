import type {SeenHeaders} from '../evidence/recording.ts'

/** One HTTP request with its answer, as some program wrote it down: what is needed to find the SAML in it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
  /** When it was sent; `undefined` when the program does not say. */
  readonly startedAt: Date | undefined
  readonly durationMs: number
  readonly status: number | undefined
  /** What was sent with it: the form, percent-encoded, or XML. */
  readonly body: string | undefined
  /** The SAML as the program decoded it. */
  readonly decoded: string | undefined
  /** The page that came back, when it holds a form with SAML in it. */
  readonly page: string | undefined
  /** The Date header of the answer. */
  readonly answeredAt: Date | undefined
  readonly hasCookie: boolean
  readonly seen: SeenHeaders | undefined
}

/** The time that a text tells; nothing when it tells none. */
export function timeOf(text: string | undefined): Date | undefined {
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** Whether an address is one that SAML travels over: not `data:`, not a browser's own pages. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url)
}

/** Fields as a browser would send them. What a program left percent-encoded is not encoded again. */
export function formBody(fields: readonly (readonly [name: string, value: string])[]): string {
  return fields
    .map(([name, value]) => `${name}=${/%[0-9A-F]{2}/i.test(value) ? value : encodeURIComponent(value)}`)
    .join('&')
}
