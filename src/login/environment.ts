/** Where a login is tested: a lab on this machine, or a real environment. */
export interface LoginEnvironment {
  readonly name: string
  readonly kind: 'lab' | 'test' | 'prod'
  readonly apps: readonly LoginApp[]
  /** Where the parties publish their metadata. Fetched once, into the recording. */
  readonly metadataUrls: readonly string[]
  /** The mock phone's control API. Absent where a human holds the phone. */
  readonly phone: PhoneDoor | undefined
}

export interface LoginApp {
  /** What `--app` calls it. */
  readonly key: string
  readonly name: string
  readonly startUrl: string
  /** How to tell that somebody is logged in, for a real application. The lab's pages say it themselves. */
  readonly signedIn?: SignedInPage | undefined
}

/** The page behind the login of an application that knows nothing of vgefos. */
export interface SignedInPage {
  /** The address begins so only when somebody is logged in. */
  readonly urlPrefix: string
  /** CSS selectors of the elements that show who it is. */
  readonly name?: string | undefined
  readonly hsaId?: string | undefined
}

export interface PhoneDoor {
  readonly controlUrl: string
  /** The page where a person approves by hand. */
  readonly pageUrl: string
}
