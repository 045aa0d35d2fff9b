import type {Endpoint, EntityDescriptor, IdpRole, KeyDescriptor, SpRole} from './model.ts'
import {assuranceCertification, attributeNameFormatUri, ns} from './names.ts'
import {type XmlNode, element} from './write-xml.ts'

/** What a login does without, and a well-kept document has. */
export interface MetadataExtras {
  readonly logo?: string
  /** Mail addresses by type of contact. */
  readonly contacts?: Readonly<Record<string, string>>
  readonly errorUrl?: string
}

/**
 * The entity as a metadata document (SAML Metadata 2.3.2), unsigned. The inverse of `readEntityDescriptor`.
 * A document that is to be signed needs an `id` for the signature to point at.
 */
export function writeEntityDescriptor(entity: EntityDescriptor, id?: string, extras: MetadataExtras = {}): string {
  return element(
    'md:EntityDescriptor',
    {
      'xmlns:md': ns.metadata,
      'xmlns:ds': ns.signature,
      'xmlns:saml': ns.assertion,
      'xmlns:mdattr': ns.metadataAttributes,
      'xmlns:mdui': ns.mdui,
      ID: id,
      entityID: entity.entityId,
      validUntil: entity.validUntil,
    },
    entity.assuranceCertifications.length > 0 && writeAssurance(entity.assuranceCertifications),
    entity.idp && writeIdp(entity.idp, entity.displayNames, extras),
    entity.sp && writeSp(entity.sp, entity.displayNames, extras),
    writeOrganization(entity),
    Object.entries(extras.contacts ?? {}).map(([type, mail]) => writeContact(type, mail)),
  ).xml
}

function writeAssurance(levels: readonly string[]): XmlNode {
  return element(
    'md:Extensions',
    {},
    element(
      'mdattr:EntityAttributes',
      {},
      element(
        'saml:Attribute',
        {Name: assuranceCertification, NameFormat: attributeNameFormatUri},
        levels.map((level) => element('saml:AttributeValue', {}, level)),
      ),
    ),
  )
}

function writeIdp(role: IdpRole, names: EntityDescriptor['displayNames'], extras: MetadataExtras): XmlNode {
  return element(
    'md:IDPSSODescriptor',
    {protocolSupportEnumeration: ns.protocol, WantAuthnRequestsSigned: role.wantAuthnRequestsSigned, errorURL: extras.errorUrl},
    writeUi(names, extras.logo),
    role.keys.map(writeKey),
    role.singleLogout.map((endpoint) => writeEndpoint('md:SingleLogoutService', endpoint)),
    role.nameIdFormats.map((format) => element('md:NameIDFormat', {}, format)),
    role.singleSignOn.map((endpoint) => writeEndpoint('md:SingleSignOnService', endpoint)),
  )
}

function writeSp(role: SpRole, names: EntityDescriptor['displayNames'], extras: MetadataExtras): XmlNode {
  return element(
    'md:SPSSODescriptor',
    {
      protocolSupportEnumeration: ns.protocol,
      AuthnRequestsSigned: role.authnRequestsSigned,
      WantAssertionsSigned: role.wantAssertionsSigned,
    },
    writeUi(names, extras.logo),
    role.keys.map(writeKey),
    role.singleLogout.map((endpoint) => writeEndpoint('md:SingleLogoutService', endpoint)),
    role.nameIdFormats.map((format) => element('md:NameIDFormat', {}, format)),
    role.assertionConsumers.map((endpoint) => writeEndpoint('md:AssertionConsumerService', endpoint)),
    role.requestedAttributes.length > 0 && writeRequested(role, names),
  )
}

function writeRequested(role: SpRole, names: EntityDescriptor['displayNames']): XmlNode {
  return element(
    'md:AttributeConsumingService',
    {index: '0', isDefault: 'true'},
    Object.entries(names).map(([language, name]) => element('md:ServiceName', {'xml:lang': language}, name)),
    role.requestedAttributes.map((attribute) =>
      element('md:RequestedAttribute', {
        Name: attribute.name,
        NameFormat: attributeNameFormatUri,
        FriendlyName: attribute.friendlyName,
        isRequired: attribute.isRequired ? 'true' : undefined,
      }),
    ),
  )
}

function writeUi(names: EntityDescriptor['displayNames'], logo: string | undefined): XmlNode | undefined {
  const written = Object.entries(names).map(([language, name]) =>
    element('mdui:DisplayName', {'xml:lang': language}, name),
  )
  const picture = logo === undefined ? undefined : element('mdui:Logo', {height: '60', width: '80'}, logo)
  return written.length === 0 ? undefined : element('md:Extensions', {}, element('mdui:UIInfo', {}, written, picture))
}

function writeKey(key: KeyDescriptor): XmlNode {
  const certificates = key.certificates.map((certificate) => element('ds:X509Certificate', {}, certificate))
  return element('md:KeyDescriptor', {use: key.use}, element('ds:KeyInfo', {}, element('ds:X509Data', {}, certificates)))
}

function writeEndpoint(name: string, endpoint: Endpoint): XmlNode {
  return element(name, {
    Binding: endpoint.binding,
    Location: endpoint.location,
    index: endpoint.index,
    isDefault: endpoint.isDefault,
  })
}

function writeOrganization(entity: EntityDescriptor): XmlNode | undefined {
  const names = Object.entries(entity.displayNames)
  if (names.length === 0) return undefined
  return element(
    'md:Organization',
    {},
    names.map(([language, name]) => element('md:OrganizationName', {'xml:lang': language}, name)),
    names.map(([language, name]) => element('md:OrganizationDisplayName', {'xml:lang': language}, name)),
    names.map(([language]) => element('md:OrganizationURL', {'xml:lang': language}, 'https://vgefos.example/mock')),
  )
}

function writeContact(type: string, mail: string): XmlNode {
  return element('md:ContactPerson', {contactType: type}, element('md:EmailAddress', {}, `mailto:${mail}`))
}
