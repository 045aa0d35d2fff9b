/**
 * SAML messages as data. Values are kept as they were written, wrong ones too: judging them is the rules' business.
 * `undefined` means that the attribute or element was not there; an empty string, that it was there and empty.
 */

export interface Issuer {
  readonly value: string
  readonly format: string | undefined
  /** Names of the attributes that qualify it, which the name of an entity must not have. Absent when there are none. */
  readonly qualifiers?: readonly string[]
}

export interface NameId {
  readonly value: string
  readonly format: string | undefined
  readonly nameQualifier: string | undefined
  readonly spNameQualifier: string | undefined
}

export interface NameIdPolicy {
  readonly format: string | undefined
  readonly allowCreate: string | undefined
  readonly spNameQualifier: string | undefined
  /** Text in the element, which has no business there. */
  readonly text?: string | undefined
}

export interface RequestedAuthnContext {
  /** As written. Absent means `exact` (SAML Core 3.3.2.2.1). */
  readonly comparison: string | undefined
  readonly classRefs: readonly string[]
  /** Declarations instead of classes; absent when there are none. */
  readonly declRefs?: readonly string[] | undefined
}

/** What every protocol message carries (SAML Core 3.2.1 and 3.2.2). */
export interface Envelope {
  readonly id: string | undefined
  readonly version: string | undefined
  /** xs:dateTime as written. */
  readonly issueInstant: string | undefined
  readonly destination: string | undefined
  readonly issuer: Issuer | undefined
}

export interface AuthnRequest extends Envelope {
  readonly kind: 'AuthnRequest'
  readonly assertionConsumerServiceUrl: string | undefined
  readonly assertionConsumerServiceIndex: string | undefined
  readonly attributeConsumingServiceIndex: string | undefined
  readonly protocolBinding: string | undefined
  readonly forceAuthn: string | undefined
  readonly isPassive: string | undefined
  readonly providerName: string | undefined
  readonly nameIdPolicy: NameIdPolicy | undefined
  readonly requestedAuthnContext: RequestedAuthnContext | undefined
  readonly proxyCount: string | undefined
  readonly requesterIds: readonly string[]
}

export interface Status {
  /** The top-level status code's URI. */
  readonly code: string | undefined
  /** The second-level status code's URI. */
  readonly subCode: string | undefined
  readonly message: string | undefined
}

export interface SubjectConfirmation {
  readonly method: string | undefined
  readonly recipient: string | undefined
  readonly inResponseTo: string | undefined
  readonly notBefore: string | undefined
  readonly notOnOrAfter: string | undefined
  readonly address: string | undefined
}

export interface Subject {
  readonly nameId: NameId | undefined
  /** The NameID is there but encrypted. */
  readonly nameIdEncrypted: boolean
  readonly confirmations: readonly SubjectConfirmation[]
}

export interface Conditions {
  readonly notBefore: string | undefined
  readonly notOnOrAfter: string | undefined
  /** One list for each AudienceRestriction; the assertion is meant for those named in every one of them. */
  readonly audienceRestrictions: readonly (readonly string[])[]
}

export interface AuthnStatement {
  readonly authnInstant: string | undefined
  readonly sessionIndex: string | undefined
  readonly sessionNotOnOrAfter: string | undefined
  readonly classRef: string | undefined
  readonly authenticatingAuthorities: readonly string[]
}

export interface Attribute {
  readonly name: string
  readonly nameFormat: string | undefined
  readonly friendlyName: string | undefined
  readonly values: readonly string[]
}

export interface Assertion {
  readonly id: string | undefined
  readonly version: string | undefined
  readonly issueInstant: string | undefined
  readonly issuer: Issuer | undefined
  readonly subject: Subject | undefined
  readonly conditions: Conditions | undefined
  readonly authnStatements: readonly AuthnStatement[]
  readonly attributeStatements: number
  readonly attributes: readonly Attribute[]
}

export interface Response extends Envelope {
  readonly kind: 'Response'
  readonly inResponseTo: string | undefined
  readonly status: Status | undefined
  readonly assertions: readonly Assertion[]
  readonly encryptedAssertions: number
}

export interface LogoutRequest extends Envelope {
  readonly kind: 'LogoutRequest'
  readonly nameId: NameId | undefined
  readonly sessionIndexes: readonly string[]
  readonly notOnOrAfter: string | undefined
}

export interface LogoutResponse extends Envelope {
  readonly kind: 'LogoutResponse'
  readonly inResponseTo: string | undefined
  readonly status: Status | undefined
}

export type ProtocolMessage = AuthnRequest | Response | LogoutRequest | LogoutResponse

export interface Endpoint {
  readonly binding: string | undefined
  readonly location: string | undefined
  readonly index: string | undefined
  readonly isDefault: string | undefined
}

export interface KeyDescriptor {
  /** `undefined` means that the key serves both uses (SAML Metadata 2.4.1.1). */
  readonly use: 'signing' | 'encryption' | undefined
  /** X.509 certificates, base64 DER without white space. */
  readonly certificates: readonly string[]
}

export interface RequestedAttribute {
  readonly name: string
  readonly friendlyName: string | undefined
  readonly isRequired: boolean
}

export interface IdpRole {
  readonly singleSignOn: readonly Endpoint[]
  readonly singleLogout: readonly Endpoint[]
  readonly keys: readonly KeyDescriptor[]
  readonly wantAuthnRequestsSigned: string | undefined
  readonly nameIdFormats: readonly string[]
  /** `shibmd:Scope`: what it may speak for. Absent when metadata does not say; not written. */
  readonly scopes?: readonly string[]
}

export interface SpRole {
  readonly assertionConsumers: readonly Endpoint[]
  readonly singleLogout: readonly Endpoint[]
  readonly keys: readonly KeyDescriptor[]
  readonly authnRequestsSigned: string | undefined
  readonly wantAssertionsSigned: string | undefined
  readonly nameIdFormats: readonly string[]
  readonly requestedAttributes: readonly RequestedAttribute[]
  /** Indexes of its attribute lists (AttributeConsumingService). Absent when it has none; written as one list, 0. */
  readonly attributeListIndexes?: readonly string[]
}

export interface EntityDescriptor {
  readonly entityId: string
  readonly validUntil: string | undefined
  /** `mdui:DisplayName`, else Organization's, by language. */
  readonly displayNames: Readonly<Record<string, string>>
  readonly assuranceCertifications: readonly string[]
  readonly idp: IdpRole | undefined
  readonly sp: SpRole | undefined
  /** It has another role of SAML Metadata 2.4 or 2.5, as an attribute authority has. Absent when not; not written. */
  readonly otherRoles?: true
}
