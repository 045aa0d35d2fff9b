import type {EndpointDetails, KeyDetails, MetadataDetails, RoleDetails} from '../../saml/metadata-details.ts'
import type {ExtensionDetails} from '../../saml/metadata-extensions.ts'
import {binding, nameIdFormat} from '../../saml/names.ts'
import {issuer, policy} from '../sound-evidence.ts'
import type {Case} from '../testing.ts'

/** Sound metadata of an IdP and of a service. Tests change one thing in them. */
export const signingKey: KeyDetails = {use: 'signing', certificates: [], encryptionMethods: [], hasKeyValue: false}

const endpoint = (service: string, bound: string, location: string): EndpointDetails => ({
  service,
  binding: bound,
  location,
  responseLocation: undefined,
  index: undefined,
  isDefault: undefined,
})

const role: Omit<RoleDetails, 'role' | 'endpoints'> = {
  protocols: ['urn:oasis:names:tc:SAML:2.0:protocol'],
  errorUrl: undefined,
  keys: [signingKey, {...signingKey, use: 'encryption'}],
  nameIdFormats: [nameIdFormat.transient],
  ui: {displayNames: {sv: 'Göteborgs kommun'}, descriptions: {}, logos: ['https://idp.example/logo.png']},
  scopes: [],
  attributes: [],
  attributeServices: [],
}

export const soundIdp: RoleDetails = {
  ...role,
  role: 'IDPSSODescriptor',
  errorUrl: 'https://idp.example/fel',
  endpoints: [
    endpoint('SingleSignOnService', binding.redirect, 'https://idp.example/sso'),
    endpoint('SingleSignOnService', binding.post, 'https://idp.example/sso'),
    endpoint('SingleLogoutService', binding.redirect, 'https://idp.example/slo'),
  ],
}

export const soundSp: RoleDetails = {
  ...role,
  role: 'SPSSODescriptor',
  endpoints: [
    {...endpoint('AssertionConsumerService', binding.post, 'https://sp.example/acs'), index: '0', isDefault: 'true'},
    endpoint('SingleLogoutService', binding.redirect, 'https://sp.example/slo'),
  ],
  attributeServices: [
    {
      index: '0',
      isDefault: 'true',
      serviceNames: {sv: 'Tjänsten'},
      requested: [
        {
          name: 'http://sambi.se/attributes/1/employeeHsaId',
          nameFormat: 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri',
          friendlyName: 'employeeHsaId',
        },
      ],
    },
  ],
}

const soundDetails: MetadataDetails = {
  validUntil: '2026-03-08T00:00:00Z',
  cacheDuration: undefined,
  isSigned: true,
  roles: [soundIdp],
  organization: {names: {sv: 'Göteborgs kommun'}, displayNames: {sv: 'Göteborg'}, urls: {sv: 'https://goteborg.example/'}},
  contacts: [
    {type: 'technical', emails: ['mailto:drift@idp.example']},
    {type: 'support', emails: ['mailto:support@idp.example']},
  ],
  entityCategories: [],
}

/** The sound metadata with something else in it. */
export function withDetails(change: Partial<MetadataDetails>, entityId = 'https://idp.example/saml'): Case {
  const details = {...soundDetails, ...change}
  const entity = {...issuer.metadata, entityId}
  return {
    subject: {entity, signingCertificates: [], readAt: new Date('2026-03-01T00:00:00Z'), details},
    facts: {policy},
  }
}

const noExtensions: ExtensionDetails = {
  misplaced: [],
  repeated: [],
  repeatedLanguages: [],
  entityAttributes: [],
  algorithms: [],
  registrations: [],
  links: [],
  discovery: [],
}

/** The sound IdP with something in its extensions, or the sound service. */
export function withExtensions(change: Partial<ExtensionDetails>, role: RoleDetails = soundIdp): Case {
  return withDetails({roles: [role], extensions: {...noExtensions, ...change}})
}

/** The sound service with something else in it. */
export function withSp(change: Partial<RoleDetails>): Case {
  return withDetails({roles: [{...soundSp, ...change}]})
}

/** The sound IdP with something else in it. */
export function withIdp(change: Partial<RoleDetails>): Case {
  return withDetails({roles: [{...soundIdp, ...change}]})
}
