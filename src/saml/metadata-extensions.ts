/** What of an entity's extensions, key methods and signature only checks of metadata read. Values as written. */
export interface ExtensionDetails {
  /** Extensions that stand where nobody looks for them. */
  readonly misplaced: readonly {readonly part: string; readonly within: string; readonly expected: string}[]
  /** Extensions that stand more than once where one is allowed. */
  readonly repeated: readonly {readonly part: string; readonly within: string}[]
  /** Texts of one mdui:UIInfo that are told twice in one language. */
  readonly repeatedLanguages: readonly {readonly part: string; readonly language: string}[]
  readonly entityAttributes: readonly EntityAttribute[]
  readonly algorithms: readonly DeclaredAlgorithm[]
  readonly registrations: readonly {readonly authority: string | undefined; readonly instant: string | undefined}[]
  /** Links of mdui:UIInfo: InformationURL, PrivacyStatementURL. */
  readonly links: readonly {readonly role: string; readonly part: string; readonly got: string}[]
  /** idpdisc:DiscoveryResponse of a service. */
  readonly discovery: readonly {readonly binding: string | undefined; readonly location: string | undefined}[]
}

/** One `saml:Attribute` of mdattr:EntityAttributes. */
export interface EntityAttribute {
  readonly name: string
  readonly nameFormat: string | undefined
  readonly values: readonly string[]
}

/** An algorithm that the entity says it can use: md:EncryptionMethod, alg:SigningMethod, alg:DigestMethod. */
export interface DeclaredAlgorithm {
  readonly part: 'EncryptionMethod' | 'SigningMethod' | 'DigestMethod'
  readonly uri: string
}
