import type {Facts, KnownEntity, Policy} from '../evidence/facts.ts'
import type {MessageEvidence} from '../evidence/message.ts'
import type {SignatureFact} from '../evidence/signature.ts'
import type {Assertion, AuthnRequest, EntityDescriptor, Response} from '../saml/model.ts'
import {algorithm, attributeNameFormatUri, bearer, binding, loa, nameIdFormat, status} from '../saml/names.ts'

/** A sound login between made-up parties, as evidence. Tests change one thing in it. */
const idp = 'https://idp.example/saml'
const sp = 'https://sp.example/saml'
export const acs = 'https://sp.example/acs'
export const sso = 'https://idp.example/sso'
export const deliveredAt = new Date('2026-03-01T14:05:12Z')
/** A published test number (decisions on test persons), and a test HSA-id. */
export const testPerson = {personalNumber: '198906059483', hsaId: 'TSTNMT2321000156-1024'}
export const names = {
  personalNumber: 'urn:credential:personalIdentityNumber',
  hsaId: 'http://sambi.se/attributes/1/employeeHsaId',
  givenName: 'http://sambi.se/attributes/1/givenName',
}

export const soundSignature: SignatureFact = {
  on: 'Assertion',
  parentId: '_assertion',
  signatureMethod: algorithm.rsaSha256,
  canonicalization: algorithm.exclusive,
  referenceUri: '#_assertion',
  transforms: [algorithm.enveloped, algorithm.exclusive],
  digestMethod: algorithm.sha256,
  embedded: ['AAAA1111'],
  state: 'sound',
  signedBy: 'AAAA1111',
  soundUnderEmbedded: true,
}

export const soundAssertion: Assertion = {
  id: '_assertion',
  version: '2.0',
  issueInstant: '2026-03-01T14:05:10Z',
  issuer: {value: idp, format: nameIdFormat.entity},
  subject: {
    nameId: {value: '_8c1f5d2e', format: nameIdFormat.transient, nameQualifier: undefined, spNameQualifier: undefined},
    nameIdEncrypted: false,
    confirmations: [
      {
        method: bearer,
        recipient: acs,
        inResponseTo: '_request',
        notBefore: undefined,
        notOnOrAfter: '2026-03-01T14:06:10Z',
        address: undefined,
      },
    ],
  },
  conditions: {notBefore: undefined, notOnOrAfter: '2026-03-01T15:05:10Z', audienceRestrictions: [[sp]]},
  authnStatements: [
    {
      authnInstant: '2026-03-01T14:05:09Z',
      sessionIndex: '_session',
      sessionNotOnOrAfter: undefined,
      classRef: loa.sambi3,
      authenticatingAuthorities: [],
    },
  ],
  attributeStatements: 1,
  attributes: [
    attribute(names.hsaId, testPerson.hsaId),
    attribute(names.personalNumber, testPerson.personalNumber),
    attribute(names.givenName, 'Alma'),
  ],
}

export const soundResponse: MessageEvidence<Response> = {
  message: {
    kind: 'Response',
    id: '_response',
    version: '2.0',
    issueInstant: '2026-03-01T14:05:10Z',
    destination: acs,
    issuer: {value: idp, format: nameIdFormat.entity},
    inResponseTo: '_request',
    status: {code: status.success, subCode: undefined, message: undefined},
    assertions: [soundAssertion],
    encryptedAssertions: 0,
  },
  binding: 'post',
  signatures: [{...soundSignature, on: 'Response', parentId: '_response', referenceUri: '#_response'}, soundSignature],
  encryptions: [],
  redirectSignature: undefined,
  deliveredTo: acs,
  deliveredAt,
  relayState: undefined,
}

export const soundRequest: MessageEvidence<AuthnRequest> = {
  message: {
    kind: 'AuthnRequest',
    id: '_request',
    version: '2.0',
    issueInstant: '2026-03-01T14:05:00Z',
    destination: sso,
    issuer: {value: sp, format: undefined},
    assertionConsumerServiceUrl: acs,
    assertionConsumerServiceIndex: undefined,
    attributeConsumingServiceIndex: undefined,
    protocolBinding: binding.post,
    forceAuthn: 'false',
    isPassive: undefined,
    providerName: undefined,
    nameIdPolicy: undefined,
    requestedAuthnContext: {comparison: 'exact', classRefs: [loa.sambi3]},
    proxyCount: undefined,
    requesterIds: [],
  },
  binding: 'redirect',
  signatures: [],
  encryptions: [],
  redirectSignature: {algorithm: algorithm.rsaSha256, state: 'sound'},
  deliveredTo: sso,
  deliveredAt: new Date('2026-03-01T14:05:01Z'),
  relayState: undefined,
}

const entity: EntityDescriptor = {
  entityId: idp,
  validUntil: undefined,
  displayNames: {sv: 'Utfärdaren', en: 'The issuer'},
  assuranceCertifications: [loa.sambi3],
  idp: {
    singleSignOn: [{binding: binding.redirect, location: sso, index: undefined, isDefault: undefined}],
    singleLogout: [],
    keys: [],
    wantAuthnRequestsSigned: 'true',
    nameIdFormats: [nameIdFormat.transient],
  },
  sp: undefined,
}

export const issuer: KnownEntity = {metadata: entity, signingCertificates: [certificate('AAAA1111')]}
export const service: KnownEntity = {
  metadata: {
    ...entity,
    entityId: sp,
    idp: undefined,
    sp: {
      assertionConsumers: [{binding: binding.post, location: acs, index: '0', isDefault: 'true'}],
      singleLogout: [],
      keys: [],
      authnRequestsSigned: 'true',
      wantAssertionsSigned: 'true',
      nameIdFormats: [nameIdFormat.transient],
      requestedAttributes: [
        {name: names.hsaId, friendlyName: 'employeeHsaId', isRequired: true},
        {name: names.givenName, friendlyName: 'givenName', isRequired: false},
      ],
    },
  },
  signingCertificates: [certificate('BBBB2222')],
}

export const policy: Policy = {skewSeconds: 60, certificateDays: 30, loaVocabulary: [loa.sambi3], language: 'sv', environment: 'lab'}
/** What is known at the receiver of a response. */
export const responseFacts: Facts = {request: soundRequest.message, sender: issuer, receiver: service, policy}
/** What is known where a request is received. */
export const requestFacts = {sender: service, receiver: issuer, policy}

export function attribute(name: string, ...values: readonly string[]): Assertion['attributes'][number] {
  return {name, nameFormat: attributeNameFormatUri, friendlyName: undefined, values}
}

/** A certificate by its fingerprint; rules never look at the key. */
export function certificate(fingerprint: string, notAfter = '2028-03-01T00:00:00Z'): KnownEntity['signingCertificates'][number] {
  const dates = {notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date(notAfter)}
  const known = {base64: '', fingerprint, subject: 'CN=MOCK', issuer: 'CN=MOCK', keyType: 'rsa', keyBits: 3072, ...dates}
  return known as unknown as KnownEntity['signingCertificates'][number]
}
