/** One server that was looked at over the network, with those of its addresses that were asked. Facts, no verdict: rules judge. */
export interface ProbeEvidence {
  /** As people name it: the port only when it is not the usual one. */
  readonly host: string
  readonly isSecure: boolean
  /** The clock for what runs out. */
  readonly lookedAt: Date
  /** From DNS; empty when a proxy looks the name up. */
  readonly addresses: readonly string[]
  /** Without user and password. */
  readonly proxy: string | null
  readonly connectMs: number | null
  /** Absent when no handshake was made. */
  readonly tls?: SeenTls
  /** What it agreed on when TLS 1.0 and 1.1 alone were offered: one of them or, refused, none. Absent when that was not tried, or could not be told. */
  readonly oldTls?: readonly string[]
  /** Milliseconds that its clock is ahead of ours, by its Date header; `null` when it told no time. */
  readonly clockAheadMs: number | null
  /** Where it ended before anything could be asked. */
  readonly stopped: Stop | null
  readonly asked: readonly AskedAddress[]
  /** What was fetched from it as metadata. */
  readonly documents: readonly SeenDocument[]
  /** Where its metadata differs from the copy that was compared with; absent when none was. */
  readonly drift?: readonly Drift[]
}

export interface Stop {
  readonly at: 'dns' | 'connect' | 'tls' | 'http'
  /** The system's or OpenSSL's name of it, `PROXY_407`, or one of ours. */
  readonly code: string
}

export interface SeenCertificate {
  readonly subject: string
  readonly issuer: string
  readonly notBefore: string
  readonly notAfter: string
  /** SHA-256 in hexadecimal, without colons. */
  readonly fingerprint: string
}

/** What the other side shows in the handshake. */
export interface SeenTls {
  /** `TLSv1.3` */
  readonly protocol: string
  /** The server's own certificate first, as far as it was sent or is known here. */
  readonly chain: readonly SeenCertificate[]
  /** Why this machine does not trust it, as OpenSSL or Node call it; `null` when it does. */
  readonly distrust: string | null
  /** Whether every certificate up to a root was sent or is known here. */
  readonly isWhole: boolean
  /** What the server's own certificate is for: its alternative names, else its common name. */
  readonly names: readonly string[]
  /** Whether the certificate is for the host that was asked for, whoever issued it. */
  readonly namesHost: boolean
}

/** An address that was asked once, without any SAML message; or not at all, because its server had shown to be out of reach. */
export interface AskedAddress {
  readonly url: string
  readonly method: 'HEAD' | 'GET'
  readonly uses: readonly AddressUse[]
  /** `null` when none came; `stopped` says why. */
  readonly answer: SeenAnswer | null
  readonly stopped: Stop | null
}

/** What an address is for, as metadata says. */
export interface AddressUse {
  /**
   * - `login`: a browser passes it with a message
   * - `shown`: a page or a picture that people see
   * - `revocation`: where a certificate says that its revocation is told
   * - `metadata`: metadata is to be had there
   * - `host`: somebody named it, and nothing more is known
   */
  readonly kind: 'login' | 'shown' | 'revocation' | 'metadata' | 'host'
  readonly entityId: string | null
  readonly role: 'idp' | 'sp' | null
  /** The element's name, as `AssertionConsumerService`; `errorURL`, `Logo`, `CRL`, `OCSP`, `metadata`; the host's name. */
  readonly service: string
  /** As `HTTP-Redirect`. */
  readonly binding: string | null
}

/** The head of an HTTP answer, as far as anybody judges it. */
export interface SeenAnswer {
  readonly status: number
  readonly location: string | null
  readonly strictTransport: string | null
  readonly contentType: string | null
  readonly cacheControl: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What stood at an address of metadata. */
export interface SeenDocument {
  readonly url: string
  /** Absent when it could not be read: not served, too large, packed wrongly. */
  readonly holds?: 'metadata' | 'html' | 'something-else'
  readonly contentType: string | null
  /** Why it could not be had: `HTTP_404`, `TOO_LARGE` …; `null` when it was. */
  readonly failure: string | null
}

/** One thing that is another in metadata than in the copy that somebody has loaded. */
export interface Drift {
  readonly entityId: string
  readonly kind: 'certificate' | 'address' | 'entity'
  /** The file of the copy, as the user named it. */
  readonly copy: string
  /** What the copy has and the metadata has not. */
  readonly old: string
  /** What the metadata has and the copy has not. */
  readonly current: string
}
