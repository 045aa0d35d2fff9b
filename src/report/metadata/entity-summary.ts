import {readCertificate} from '../../saml/certificate.ts'
import type {AttributeService, Contact, EndpointDetails, KeyDetails, Localized, Organization, RoleDetails} from '../../saml/metadata-details.ts'
import {readEntityDescriptor} from '../../saml/read-metadata.ts'
import {readMetadataDetails} from '../../saml/read-metadata-details.ts'
import {type CertificateSummary, certificateSummary} from '../certificate-rows.ts'
import {type CertificateUse, usesOf} from '../certificate-timeline.ts'

/** What an administrator wants to see of one md:EntityDescriptor. Values as written; absent ones are left out. */
export interface EntitySummary {
  readonly entityId: string
  /** Line of the file, from 1. */
  readonly line: number
  readonly names: Localized
  /** Its own, else that of the group around it. */
  readonly validUntil?: string
  /** A signature stands on it or on a group around it; nobody has checked it. */
  readonly isSigned: boolean
  readonly levels: readonly string[]
  readonly categories: readonly string[]
  readonly organization?: Organization
  readonly contacts: readonly Contact[]
  readonly roles: readonly RoleSummary[]
}

export interface RoleSummary extends Pick<RoleDetails, 'role' | 'protocols' | 'nameIdFormats' | 'scopes'> {
  readonly signing: Readonly<Record<string, string>>
  readonly errorUrl?: string
  readonly endpoints: readonly EndpointDetails[]
  readonly certificates: readonly KeySummary[]
  /** Keys without a certificate around them. */
  readonly bareKeys: number
  readonly encryptionMethods: readonly string[]
  readonly descriptions: Localized
  readonly logos: readonly string[]
  /** What an IdP says that it can send. */
  readonly offered: readonly string[]
  readonly requested: readonly AttributeService[]
}

export interface KeySummary {
  readonly uses: readonly CertificateUse[]
  /** Nothing when it cannot be read. */
  readonly certificate: CertificateSummary | null
  /** Base64 DER, without white space. */
  readonly base64: string
}

/** Reads the entity for people. Who is not one of SAML Metadata's roles, as AD FS' for WS-Federation, is there by name. */
export function summarise(element: Element, line: number, now: Date): EntitySummary {
  const {entityId, displayNames: names, assuranceCertifications: levels} = readEntityDescriptor(element)
  const {validUntil, isSigned, entityCategories: categories, organization, contacts, roles} = readMetadataDetails(element)
  return {
    entityId,
    line,
    names,
    ...(validUntil !== undefined && {validUntil}),
    isSigned,
    levels,
    categories,
    ...(organization && {organization}),
    contacts,
    roles: roles.filter(({role}) => /Descriptor$/.test(role)).map((role) => roleOf(role, now)),
  }
}

function roleOf(details: RoleDetails, now: Date): RoleSummary {
  const {role, protocols, signing = {}, errorUrl, endpoints, keys, nameIdFormats, scopes, ui, attributes, attributeServices} = details
  return {
    role,
    protocols,
    signing,
    ...(errorUrl !== undefined && {errorUrl}),
    endpoints,
    certificates: certificatesOf(keys, now),
    bareKeys: keys.filter(({certificates, hasKeyValue}) => hasKeyValue && certificates.length === 0).length,
    encryptionMethods: [...new Set(keys.flatMap(({encryptionMethods}) => encryptionMethods))],
    nameIdFormats,
    scopes,
    descriptions: ui?.descriptions ?? {},
    logos: ui?.logos ?? [],
    offered: attributes,
    requested: attributeServices,
  }
}

/** Each certificate once, with all that it is used for. */
function certificatesOf(keys: readonly KeyDetails[], now: Date): readonly KeySummary[] {
  const uses = new Map<string, Set<CertificateUse>>()
  for (const {use, certificates} of keys)
    for (const text of certificates) uses.set(text, new Set([...(uses.get(text) ?? []), ...usesOf(use)]))
  return [...uses].map(([base64, found]) => {
    const certificate = readCertificate(base64)
    return {uses: [...found].sort().reverse(), certificate: certificate ? certificateSummary(certificate, now) : null, base64}
  })
}
