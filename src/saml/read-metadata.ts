import type {Endpoint, EntityDescriptor, IdpRole, KeyDescriptor, RequestedAttribute, SpRole} from './model.ts'
import {assuranceCertification, ns} from './names.ts'
import {textsOf} from './read-envelope.ts'
import {attributeOf, childElements, elementsFrom, firstChild, textOf} from './xml.ts'

/** SAML Metadata 2.3.2. */
export function readEntityDescriptor(entity: Element): EntityDescriptor {
  const idp = roleNamed(entity, 'IDPSSODescriptor')
  const sp = roleNamed(entity, 'SPSSODescriptor')
  return {
    entityId: attributeOf(entity, 'entityID') ?? '',
    validUntil: attributeOf(entity, 'validUntil'),
    displayNames: readDisplayNames(entity),
    assuranceCertifications: readAssuranceCertifications(entity),
    idp: idp && readIdpRole(idp),
    sp: sp && readSpRole(sp),
    ...(otherRoles.some((name) => firstChild(entity, ns.metadata, name)) && {otherRoles: true as const}),
  }
}

const otherRoles = ['AttributeAuthorityDescriptor', 'AuthnAuthorityDescriptor', 'PDPDescriptor', 'AffiliationDescriptor']

/** Of several of one name, the one that speaks SAML 2.0: the other is for an older SAML. */
function roleNamed(entity: Element, name: string): Element | undefined {
  const all = childElements(entity, ns.metadata, name)
  return all.find((role) => attributeOf(role, 'protocolSupportEnumeration')?.split(/\s+/).includes(ns.protocol)) ?? all[0]
}

/** Every EntityDescriptor in the document, also those in nested EntitiesDescriptor groups. */
export function readEntities(root: Element): readonly EntityDescriptor[] {
  const entities: EntityDescriptor[] = []
  for (const element of elementsFrom(root))
    if (element.localName === 'EntityDescriptor' && element.namespaceURI === ns.metadata)
      entities.push(readEntityDescriptor(element))
  return entities
}

function readIdpRole(role: Element): IdpRole {
  return {
    singleSignOn: readEndpoints(role, 'SingleSignOnService'),
    singleLogout: readEndpoints(role, 'SingleLogoutService'),
    keys: readKeys(role),
    wantAuthnRequestsSigned: attributeOf(role, 'WantAuthnRequestsSigned'),
    nameIdFormats: textsOf(role, ns.metadata, 'NameIDFormat'),
    ...readScopes(role),
  }
}

function readScopes(role: Element): Pick<IdpRole, 'scopes'> {
  const scopes = childElements(role, ns.metadata, 'Extensions').flatMap((extensions) =>
    textsOf(extensions, ns.shibbolethMetadata, 'Scope'),
  )
  return scopes.length > 0 ? {scopes: scopes.map((scope) => scope.trim())} : {}
}

function readSpRole(role: Element): SpRole {
  const lists = childElements(role, ns.metadata, 'AttributeConsumingService')
  return {
    assertionConsumers: readEndpoints(role, 'AssertionConsumerService'),
    singleLogout: readEndpoints(role, 'SingleLogoutService'),
    keys: readKeys(role),
    authnRequestsSigned: attributeOf(role, 'AuthnRequestsSigned'),
    wantAssertionsSigned: attributeOf(role, 'WantAssertionsSigned'),
    nameIdFormats: textsOf(role, ns.metadata, 'NameIDFormat'),
    requestedAttributes: lists.flatMap(readRequested),
    ...(lists.length > 0 && {attributeListIndexes: lists.map((list) => attributeOf(list, 'index') ?? '')}),
  }
}

function readEndpoints(role: Element, localName: string): readonly Endpoint[] {
  return childElements(role, ns.metadata, localName).map((endpoint) => ({
    binding: attributeOf(endpoint, 'Binding'),
    location: attributeOf(endpoint, 'Location'),
    index: attributeOf(endpoint, 'index'),
    isDefault: attributeOf(endpoint, 'isDefault'),
  }))
}

function readKeys(role: Element): readonly KeyDescriptor[] {
  return childElements(role, ns.metadata, 'KeyDescriptor').map((key) => {
    const use = attributeOf(key, 'use')
    return {use: use === 'signing' || use === 'encryption' ? use : undefined, certificates: readCertificates(key)}
  })
}

/** Base64 DER of every X509Certificate in the element's KeyInfo, white space removed. */
export function readCertificates(parent: Element): readonly string[] {
  return childElements(parent, ns.signature, 'KeyInfo')
    .flatMap((info) => childElements(info, ns.signature, 'X509Data'))
    .flatMap((data) => textsOf(data, ns.signature, 'X509Certificate'))
    .map((text) => text.replaceAll(/\s/g, ''))
}

function readRequested(service: Element): readonly RequestedAttribute[] {
  return childElements(service, ns.metadata, 'RequestedAttribute').map((attribute) => ({
    name: attributeOf(attribute, 'Name') ?? '',
    friendlyName: attributeOf(attribute, 'FriendlyName'),
    isRequired: ['true', '1'].includes(attributeOf(attribute, 'isRequired') ?? ''),
  }))
}

function readDisplayNames(entity: Element): Readonly<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const element of elementsFrom(entity)) {
    const isMdui = element.namespaceURI === ns.mdui && element.localName === 'DisplayName'
    const isOrganization = element.namespaceURI === ns.metadata && element.localName === 'OrganizationDisplayName'
    const language = attributeOf(element, 'xml:lang') ?? ''
    if (isMdui || (isOrganization && names[language] === undefined)) names[language] = textOf(element).trim()
  }
  return names
}

function readAssuranceCertifications(entity: Element): readonly string[] {
  const extensions = firstChild(entity, ns.metadata, 'Extensions')
  const holder = extensions && firstChild(extensions, ns.metadataAttributes, 'EntityAttributes')
  if (!holder) return []
  return childElements(holder, ns.assertion, 'Attribute')
    .filter((attribute) => attributeOf(attribute, 'Name') === assuranceCertification)
    .flatMap((attribute) => textsOf(attribute, ns.assertion, 'AttributeValue'))
    .map((value) => value.trim())
}
