/** A place to work, and through it an HSA-id. A person may have several (domain model of HSA). */
export interface Employment {
  /** With a test prefix, so that nobody takes it for a real one. */
  readonly hsaId: string
  readonly organisation: Organisation
  readonly commissions: readonly Commission[]
}

export interface Organisation {
  /** Key in fixtures/parties. */
  readonly slug: string
  readonly name: string
  /** `NNNNNN-NNNN`, as HSA has been seen to write it. */
  readonly number: string
}

/** A medarbetaruppdrag: what somebody may do, for which unit. */
export interface Commission {
  readonly hsaId: string
  readonly name: string
  readonly purpose: string
  /** `activity;information type;scope` */
  readonly rights: readonly string[]
  readonly unit: {readonly hsaId: string; readonly name: string}
  readonly provider: {readonly hsaId: string; readonly name: string; readonly number: string}
}

/** A test person. Invented name; the personal number, if any, is one that the authorities have published for tests. */
export interface Person {
  /** What flags and addresses call the person: `anna-andersson`. */
  readonly key: string
  readonly givenName: string
  /** Middle name and surname. */
  readonly surname: string
  /** `seen` says where the number was published. */
  readonly personalIdentityNumber: {readonly value: string; readonly seen: string} | null
  /** Skyddade personuppgifter: the directory then gives out no personal number and no contact details. */
  readonly protectedIdentity: boolean
  /** At least one; the first is the one that a login is made as. */
  readonly employments: readonly Employment[]
  readonly mail: string | null
  readonly credential: {
    /** Follows the issuing CA: 3 for mobile, 2 for reserve cards. */
    readonly level: 2 | 3
    readonly revoked: boolean
  }
}
