import type {
  AttributeService,
  Contact,
  EndpointDetails,
  KeyDetails,
  Localized,
  MetadataDetails,
  Organization,
  RoleDetails,
  UiInfo,
} from './metadata-details.ts'
import {ns} from './names.ts'
import {textsOf} from './read-envelope.ts'
import {readCertificates} from './read-metadata.ts'
import {readExtensions} from './read-metadata-extensions.ts'
import {checkSignature} from './verify.ts'
import {allChildElements, attributeOf, childElements, elementsFrom, firstChild, isElement, textOf} from './xml.ts'

const shibmd = 'urn:mace:shibboleth:metadata:1.0'
const signingAttributes = ['WantAuthnRequestsSigned', 'AuthnRequestsSigned', 'WantAssertionsSigned']
const entityCategory = 'http://macedir.org/entity-category'

/** Reads what checks of metadata want to know of an md:EntityDescriptor (SAML Metadata 2.3.2). */
export function readMetadataDetails(entity: Element): MetadataDetails {
  const organization = firstChild(entity, ns.metadata, 'Organization')
  return {
    validUntil: nearest(entity, 'validUntil'),
    ends: [...withGroups(entity), ...allChildElements(entity)].flatMap((element) => attributeOf(element, 'validUntil') ?? []),
    cacheDuration: nearest(entity, 'cacheDuration'),
    isSigned: withGroups(entity).some((element) => firstChild(element, ns.signature, 'Signature') !== undefined),
    signatures: childElements(entity, ns.signature, 'Signature').map((signature) => checkSignature(signature, [])),
    roles: allChildElements(entity)
      .filter(({namespaceURI, localName}) => namespaceURI === ns.metadata && /Descriptor$/.test(localName))
      .map(readRole),
    organization: organization && readOrganization(organization),
    contacts: childElements(entity, ns.metadata, 'ContactPerson').map(readContact),
    entityCategories: readCategories(entity),
    extensions: readExtensions(entity),
  }
}

/** The entity, and the EntitiesDescriptor groups around it. */
function withGroups(entity: Element): readonly Element[] {
  const elements: Element[] = []
  for (let node: Node | null = entity; node && isElement(node); node = node.parentNode) elements.push(node)
  return elements
}

/** The nearest value of an attribute that holds for everything below it. */
function nearest(entity: Element, name: string): string | undefined {
  return withGroups(entity)
    .map((element) => attributeOf(element, name))
    .find((value) => value !== undefined)
}

function readRole(role: Element): RoleDetails {
  const ui = extensionsOf(role, ns.mdui, 'UIInfo')[0]
  return {
    role: role.localName,
    protocols: (attributeOf(role, 'protocolSupportEnumeration') ?? '').split(/\s+/).filter(Boolean),
    signing: readSigning(role),
    errorUrl: attributeOf(role, 'errorURL'),
    endpoints: allChildElements(role).filter((child) => child.hasAttribute('Binding')).map(readEndpoint),
    keys: childElements(role, ns.metadata, 'KeyDescriptor').map(readKey),
    nameIdFormats: textsOf(role, ns.metadata, 'NameIDFormat').map((text) => text.trim()),
    ui: ui && readUi(ui),
    scopes: [...extensionsOf(role, shibmd, 'Scope'), ...extensionsOf(role.parentNode as Element, shibmd, 'Scope')].map(
      (scope) => ({value: textOf(scope).trim(), isRegexp: ['true', '1'].includes(attributeOf(scope, 'regexp') ?? '')}),
    ),
    attributes: childElements(role, ns.assertion, 'Attribute').map((attribute) => attributeOf(attribute, 'Name') ?? ''),
    attributeServices: childElements(role, ns.metadata, 'AttributeConsumingService').map(readAttributeService),
  }
}

function readSigning(role: Element): Readonly<Record<string, string>> {
  const said: Record<string, string> = {}
  for (const name of signingAttributes) {
    const value = attributeOf(role, name)
    if (value !== undefined) said[name] = value
  }
  return said
}

function extensionsOf(parent: Element, namespace: string, localName: string): readonly Element[] {
  return childElements(parent, ns.metadata, 'Extensions').flatMap((holder) => childElements(holder, namespace, localName))
}

function readEndpoint(endpoint: Element): EndpointDetails {
  return {
    service: endpoint.localName,
    binding: attributeOf(endpoint, 'Binding'),
    location: attributeOf(endpoint, 'Location'),
    responseLocation: attributeOf(endpoint, 'ResponseLocation'),
    index: attributeOf(endpoint, 'index'),
    isDefault: attributeOf(endpoint, 'isDefault'),
  }
}

function readKey(key: Element): KeyDetails {
  const infos = childElements(key, ns.signature, 'KeyInfo')
  return {
    use: attributeOf(key, 'use'),
    certificates: readCertificates(key),
    encryptionMethods: childElements(key, ns.metadata, 'EncryptionMethod').map((method) => attributeOf(method, 'Algorithm') ?? ''),
    hasKeyValue: infos.some((info) => firstChild(info, ns.signature, 'KeyValue') !== undefined),
  }
}

function localized(parent: Element, namespace: string, localName: string): Localized {
  return Object.fromEntries(
    childElements(parent, namespace, localName).map((child) => [attributeOf(child, 'xml:lang') ?? '', textOf(child).trim()]),
  )
}

function readOrganization(organization: Element): Organization {
  return {
    names: localized(organization, ns.metadata, 'OrganizationName'),
    displayNames: localized(organization, ns.metadata, 'OrganizationDisplayName'),
    urls: localized(organization, ns.metadata, 'OrganizationURL'),
  }
}

function readUi(ui: Element): UiInfo {
  return {
    displayNames: localized(ui, ns.mdui, 'DisplayName'),
    descriptions: localized(ui, ns.mdui, 'Description'),
    logos: childElements(ui, ns.mdui, 'Logo').map((logo) => textOf(logo).trim()),
  }
}

function readContact(contact: Element): Contact {
  const told = (name: string): string => textsOf(contact, ns.metadata, name).join(' ').trim()
  const name = `${told('GivenName')} ${told('SurName')}`.trim() || told('Company')
  const emails = textsOf(contact, ns.metadata, 'EmailAddress').map((text) => text.trim())
  return {type: attributeOf(contact, 'contactType'), ...(name && {name}), emails}
}

function readAttributeService(service: Element): AttributeService {
  return {
    index: attributeOf(service, 'index'),
    isDefault: attributeOf(service, 'isDefault'),
    serviceNames: localized(service, ns.metadata, 'ServiceName'),
    requested: childElements(service, ns.metadata, 'RequestedAttribute').map((attribute) => ({
      name: attributeOf(attribute, 'Name'),
      nameFormat: attributeOf(attribute, 'NameFormat'),
      friendlyName: attributeOf(attribute, 'FriendlyName'),
      isRequired: ['true', '1'].includes(attributeOf(attribute, 'isRequired')?.trim() ?? ''),
    })),
  }
}

function readCategories(entity: Element): readonly string[] {
  return extensionsOf(entity, ns.metadataAttributes, 'EntityAttributes')
    .flatMap((holder) => [...elementsFrom(holder)])
    .filter((element) => element.localName === 'Attribute' && attributeOf(element, 'Name') === entityCategory)
    .flatMap((attribute) => textsOf(attribute, ns.assertion, 'AttributeValue').map((text) => text.trim()))
}
