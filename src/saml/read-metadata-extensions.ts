import type {DeclaredAlgorithm, EntityAttribute, ExtensionDetails} from './metadata-extensions.ts'
import {ns} from './names.ts'
import {textsOf} from './read-envelope.ts'
import {repeatedBy} from './repeated.ts'
import {allChildElements, attributeOf, childElements, textOf} from './xml.ts'

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
  const ofEntity: Holder = {within: entity, inside: extensionsIn(entity)}
  const ofRoles: readonly Holder[] = roles.map((within) => ({within, inside: extensionsIn(within)}))
  const holders = [ofEntity, ...ofRoles]
  const all = holders.flatMap(({inside}) => inside)
  const uis = all.filter((element) => isNamed(element, ns.mdui, 'UIInfo'))
  return {
    misplaced: [...misplacedIn(ofEntity, 'entity'), ...ofRoles.flatMap((holder) => misplacedIn(holder, 'role'))],
    repeated: holders.flatMap(repeatedIn),
    repeatedLanguages: uis.flatMap(repeatedLanguagesIn),
    entityAttributes: all.filter((element) => isNamed(element, ns.metadataAttributes, 'EntityAttributes')).flatMap(readAttributes),
    algorithms: [...encryptionMethodsOf(roles), ...supportedAlgorithms(all)],
    registrations: all
      .filter((element) => isNamed(element, registration, 'RegistrationInfo'))
      .map((element) => ({authority: attributeOf(element, 'registrationAuthority'), instant: attributeOf(element, 'registrationInstant')})),
    links: ofRoles.flatMap(({within, inside}) => inside.filter((element) => isNamed(element, ns.mdui, 'UIInfo')).flatMap((ui) => linksIn(ui, within.localName))),
    discovery: ofRoles
      .flatMap(({inside}) => inside.filter((element) => isNamed(element, discovery, 'DiscoveryResponse')))
      .map((element) => ({binding: attributeOf(element, 'Binding'), location: attributeOf(element, 'Location')})),
  }
}

/** The entity or one of its roles, and what stands in its md:Extensions. */
interface Holder {
  readonly within: Element
  readonly inside: readonly Element[]
}

function extensionsIn(parent: Element): readonly Element[] {
  return childElements(parent, ns.metadata, 'Extensions').flatMap(allChildElements)
}

function isNamed({namespaceURI, localName}: Element, namespace: string, name: string): boolean {
  return namespaceURI === namespace && localName === name
}

function misplacedIn({within, inside}: Holder, here: 'role' | 'entity'): ExtensionDetails['misplaced'] {
  const expected = here === 'entity' ? 'IDPSSODescriptor/SPSSODescriptor' : 'EntityDescriptor'
  const belongsElsewhere = ({namespaceURI, localName}: Element): boolean =>
    places.some((place) => place.namespace === namespaceURI && place.names.includes(localName) && place.in !== here)
  return inside.filter(belongsElsewhere).map(({localName: part}) => ({part, within: within.localName, expected}))
}

function repeatedIn({within, inside}: Holder): ExtensionDetails['repeated'] {
  const known = inside.filter(({namespaceURI}) => namespaceURI === ns.mdui || namespaceURI === registration).map(({localName}) => localName)
  return single.filter((part) => known.indexOf(part) !== known.lastIndexOf(part)).map((part) => ({part, within: within.localName}))
}

/** A logotype comes in several sizes; every other text of the interface stands once in each language. */
function repeatedLanguagesIn(ui: Element): ExtensionDetails['repeatedLanguages'] {
  const texts = allChildElements(ui).flatMap((child) => {
    const {namespaceURI, localName: part} = child
    const language = attributeOf(child, 'xml:lang')
    return namespaceURI === ns.mdui && part !== 'Logo' && language !== undefined ? [{part, language}] : []
  })
  return repeatedBy(texts, ({part, language}) => `${part} ${language}`).map(([first]) => first)
}

function linksIn(ui: Element, role: string): ExtensionDetails['links'] {
  return allChildElements(ui)
    .filter(({localName}) => /^(InformationURL|PrivacyStatementURL)$/.test(localName))
    .map((link) => ({role, part: link.localName, got: textOf(link).trim()}))
}

function readAttributes(holder: Element): readonly EntityAttribute[] {
  return childElements(holder, ns.assertion, 'Attribute').map((element) => ({
    name: attributeOf(element, 'Name') ?? '',
    nameFormat: attributeOf(element, 'NameFormat'),
    values: textsOf(element, ns.assertion, 'AttributeValue').map((text) => text.trim()),
  }))
}

function encryptionMethodsOf(roles: readonly Element[]): readonly DeclaredAlgorithm[] {
  return roles
    .flatMap((role) => childElements(role, ns.metadata, 'KeyDescriptor'))
    .flatMap((key) => childElements(key, ns.metadata, 'EncryptionMethod'))
    .map((element) => ({part: 'EncryptionMethod', uri: attributeOf(element, 'Algorithm') ?? ''}))
}

function supportedAlgorithms(extensions: readonly Element[]): readonly DeclaredAlgorithm[] {
  return (['SigningMethod', 'DigestMethod'] as const).flatMap((part) =>
    extensions.filter((element) => isNamed(element, algorithms, part)).map((element) => ({part, uri: attributeOf(element, 'Algorithm') ?? ''})),
  )
}
