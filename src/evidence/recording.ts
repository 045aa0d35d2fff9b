/**
 * What a login looked like from the browser's side: gathered, never judged, so that it can be judged again tomorrow.
 * Times are milliseconds since `startedAt` unless they are ISO strings.
 */
export interface Recording {
  readonly schema: 'vgefos.recording/1'
  readonly tool: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly durationMs: number
  readonly environment: RecordedEnvironment
  readonly scenario: RecordedScenario
  readonly steps: readonly RecordedStep[]
  readonly exchanges: readonly RecordedExchange[]
  /** The parties' own metadata, as published when the login ran. */
  readonly metadata: readonly RecordedMetadata[]
  readonly outcome: LoginOutcome
}

export interface RecordedEnvironment {
  readonly name: string
  readonly kind: 'lab' | 'test' | 'prod'
}

export interface RecordedScenario {
  readonly organisation: string
  readonly app: string
  /** Key of the test person; absent when a human logs in. */
  readonly person: string | undefined
  /** Names of the faults that the mock IdP was told to commit. */
  readonly faults: readonly string[]
  /** Roles of the lab that were switched off on purpose; absent when none were. */
  readonly down?: readonly string[] | undefined
}

/** What the browser had to do, one after the other. */
export type StepKind = 'open' | 'discovery' | 'method' | 'approval' | 'return' | 'signed-in'

export interface RecordedStep {
  readonly kind: StepKind
  readonly host: string
  readonly startedMs: number
  readonly durationMs: number
  readonly state: 'done' | 'failed' | 'not-reached'
  /** What a person would compare or want to know: the service's name, the control code, the organisation chosen. */
  readonly notes: Readonly<Record<string, string>>
}

/** One navigation of the browser, or one that failed. */
export interface RecordedExchange {
  readonly atMs: number
  readonly durationMs: number
  readonly method: string
  readonly url: string
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  /** Why no answer came, in the browser's words. */
  readonly failure: string | undefined
  readonly saml: CarriedMessage | undefined
  /** What the headers tell, when the recorder sees them. */
  readonly seen?: SeenHeaders | undefined
}

/** What a rule can use of the headers. Never the value of a cookie. A part that the recorder does not see is absent. */
export interface SeenHeaders {
  /** `Date` of the answer as written: the host's own clock. */
  readonly date?: string | undefined
  /** Which of several servers answered: X-Served-By and its like. */
  readonly servedBy?: string | undefined
  /** Names of the cookies that the browser sent, and the length of the header. */
  readonly cookiesSent?: readonly string[] | undefined
  readonly cookieBytes?: number | undefined
  readonly cookiesSet?: readonly SeenCookie[] | undefined
  /** Sec-Fetch-Dest: `document`, or `iframe` when a page showed it inside itself. */
  readonly destination?: string | undefined
  /** X-Frame-Options, or frame-ancestors of Content-Security-Policy. */
  readonly framing?: string | undefined
}

/** A Set-Cookie without its value. */
export interface SeenCookie {
  readonly name: string
  /** As written; absent means that the browser decides, which is Lax nowadays. */
  readonly sameSite: string | undefined
  readonly secure: boolean
}

/** A SAML message on the wire, as it was sent. */
export interface CarriedMessage {
  readonly parameter: 'SAMLRequest' | 'SAMLResponse'
  readonly binding: 'redirect' | 'post'
  /** The parameter's value: base64, deflated for a redirect. Percent-encoding removed. */
  readonly encoded: string
  readonly relayState: string | undefined
  /** The raw query of a redirect, for its signature. */
  readonly rawQuery: string | undefined
}

export interface RecordedMetadata {
  readonly url: string
  readonly xml: string
}

/** How it ended, as seen on the page. An HTTP status is no oracle; who is logged in is. */
export type LoginOutcome =
  | {readonly kind: 'signed-in'; readonly identity: SignedInIdentity}
  | {readonly kind: 'refused'; readonly host: string; readonly heading: string; readonly text: string}
  | {readonly kind: 'not-approved'; readonly reason: 'timed-out' | 'cancelled' | 'expired'}
  | {readonly kind: 'unreachable'; readonly host: string; readonly url: string; readonly reason: string}
  | {readonly kind: 'unclear'; readonly host: string; readonly reason: string}

/** The person that the application says is logged in. Everything as the page showed it. */
export interface SignedInIdentity {
  readonly name: string | undefined
  readonly hsaId: string | undefined
  readonly loa: string | undefined
  readonly attributes: Readonly<Record<string, readonly string[]>>
}
