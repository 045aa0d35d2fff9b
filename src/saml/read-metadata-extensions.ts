import type {DeclaredAlgorithm, EntityAttribute, ExtensionDetails} from './metadata-extensions.ts'
import {ns} from './names.ts'
import {textsOf} from './read-envelope.ts'
import {allChildElements, attributeOf, childElements, elementsFrom, textOf} from './xml.ts'

const registration = 'urn:oasis:names:tc:SAML:metadata:rpi'
const algorithms = 'urn:oasis:names:tc:SAML:metadata:algsupport'
const discovery = 'urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol'

/** Where each extension belongs, by the document that defines it: in the role, or in the entity (or a group around it). */
const places: readonly {readonly namespace: string; readonly names: readonly string[]; readonly in: 'role' | 'entity'}[] = [
  {namespace: ns.mdui, names: ['UIInfo', 'DiscoHints'], in: 'role'},
  {namespace: discovery, names: ['DiscoveryResponse'], in: 'role'},
  {namespace: ns.metadataAttributes, names: ['EntityAttributes'], in: 'entity'},
  {namespace: registration, names: ['RegistrationInfo', 'PublicationInfo'], in: 'entity'},
]

/** Of these there is one in each place: metadata-ui 2.1, metadata-rpi 2.1 and 2.2. */
const single: readonly string[] = ['UIInfo', 'DiscoHints', 'RegistrationInfo', 'PublicationInfo']

/** Reads the extensions of an md:EntityDescriptor and of its roles. */
export function readExtensions(entity: Element): ExtensionDetails {
  const roles = allChildElements(entity).filter(({namespaceURI, localName}) => namespaceURI === ns.metadata && /Descriptor$/.test(localName))
  const holders = [entity, ...roles].map((within) => ({within, inside: extensionsIn(within)}))
  const all = holders.flatMap(({inside}) => inside)
  const uis = all.filter((element) => isNamed(element, ns.mdui, 'UIInfo'))
  return {
    misplaced: holders.flatMap(({within, inside}) => inside.flatMap((element) => misplacedIn(within, entity, element))),
    repeated: holders.flatMap(({within, inside}) => repeatedIn(within, inside)),
    repeatedLanguages: uis.flatMap(repeatedLanguagesIn),
    entityAttributes: all.filter((element) => isNamed(element, ns.metadataAttributes, 'EntityAttributes')).flatMap(readAttributes),
    algorithms: readAlgorithms(entity, roles),
    registrations: all
      .filter((element) => isNamed(element, registration, 'RegistrationInfo'))
      .map((element) => ({authority: attributeOf(element, 'registrationAuthority'), instant: attributeOf(element, 'registrationInstant')})),
    links: roles.flatMap((role) =>
      extensionsIn(role)
        .filter((element) => isNamed(element, ns.mdui, 'UIInfo'))
        .flatMap(allChildElements)
        .filter(({localName}) => /^(InformationURL|PrivacyStatementURL)$/.test(localName))
        .map((link) => ({role: role.localName, part: link.localName, got: textOf(link).trim()})),
    ),
    discovery: roles.flatMap((role) =>
      extensionsIn(role)
        .filter((element) => isNamed(element, discovery, 'DiscoveryResponse'))
        .map((element) => ({binding: attributeOf(element, 'Binding'), location: attributeOf(element, 'Location')})),
    ),
  }
}

function extensionsIn(parent: Element): readonly Element[] {
  return childElements(parent, ns.metadata, 'Extensions').flatMap(allChildElements)
}

function isNamed({namespaceURI, localName}: Element, namespace: string, name: string): boolean {
  return namespaceURI === namespace && localName === name
}

function misplacedIn(within: Element, entity: Element, {namespaceURI, localName}: Element): ExtensionDetails['misplaced'] {
  const place = places.find(({namespace, names}) => namespace === namespaceURI && names.includes(localName))
  const here = within === entity ? 'entity' : 'role'
  if (!place || place.in === here) return []
  return [{part: localName, within: within.localName, expected: place.in === 'role' ? 'IDPSSODescriptor/SPSSODescriptor' : 'EntityDescriptor'}]
}

function repeatedIn(within: Element, inside: readonly Element[]): ExtensionDetails['repeated'] {
  const known = inside.filter(({namespaceURI}) => namespaceURI === ns.mdui || namespaceURI === registration).map(({localName}) => localName)
  return single.filter((part) => known.indexOf(part) !== known.lastIndexOf(part)).map((part) => ({part, within: within.localName}))
}

/** A logotype comes in several sizes; every other text of the interface stands once in each language. */
function repeatedLanguagesIn(ui: Element): ExtensionDetails['repeatedLanguages'] {
  const keys = allChildElements(ui)
    .filter(({namespaceURI, localName}) => namespaceURI === ns.mdui && localName !== 'Logo')
    .flatMap((child) => {
      const language = attributeOf(child, 'xml:lang')
      return language === undefined ? [] : [`${child.localName} ${language}`]
    })
  const repeated = [...new Set(keys)].filter((key) => keys.indexOf(key) !== keys.lastIndexOf(key))
  return repeated.map((key) => ({part: key.split(' ')[0] ?? '', language: key.split(' ')[1] ?? ''}))
}

function readAttributes(holder: Element): readonly EntityAttribute[] {
  return [...elementsFrom(holder)]
    .filter((element) => isNamed(element, ns.assertion, 'Attribute') && element.parentNode === holder)
    .map((element) => ({
      name: attributeOf(element, 'Name') ?? '',
      nameFormat: attributeOf(element, 'NameFormat'),
      values: textsOf(element, ns.assertion, 'AttributeValue').map((text) => text.trim()),
    }))
}

function readAlgorithms(entity: Element, roles: readonly Element[]): readonly DeclaredAlgorithm[] {
  const methods = roles.flatMap((role) => childElements(role, ns.metadata, 'KeyDescriptor')).flatMap((key) => childElements(key, ns.metadata, 'EncryptionMethod'))
  const supported = [entity, ...roles].flatMap(extensionsIn).filter(({namespaceURI}) => namespaceURI === algorithms)
  const told = (part: DeclaredAlgorithm['part'], elements: readonly Element[]) =>
    elements.map((element) => ({part, uri: attributeOf(element, 'Algorithm') ?? ''}))
  return [
    ...told('EncryptionMethod', methods),
    ...told('SigningMethod', supported.filter(({localName}) => localName === 'SigningMethod')),
    ...told('DigestMethod', supported.filter(({localName}) => localName === 'DigestMethod')),
  ]
}
