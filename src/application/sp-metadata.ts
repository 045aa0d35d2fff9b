import {attributeNameFormatUri, binding, nameIdFormat, ns} from '../saml/names.ts'
import {type XmlNode, element} from '../saml/write-xml.ts'
import type {AppContact, Application, Names} from './application.ts'
import {indentXml} from './indent-xml.ts'

/** The application's metadata (SAML Metadata 2.4.4), unsigned: the hub signs what it publishes. What was not given is left out. */
export function spMetadata(application: Application): string {
  const {entityId, validUntil, contacts} = application
  const root = element(
    'md:EntityDescriptor',
    {'xmlns:md': ns.metadata, 'xmlns:ds': ns.signature, 'xmlns:mdui': ns.mdui, entityID: entityId, validUntil: validUntil?.toISOString()},
    writeService(application),
    writeOrganisation(application),
    contacts.map(writeContact),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${indentXml(root.xml)}`
}

function writeService(application: Application): XmlNode {
  const {acs, slo, signing, encryption, attributes, names} = application
  return element(
    'md:SPSSODescriptor',
    {protocolSupportEnumeration: ns.protocol, AuthnRequestsSigned: signing && 'true', WantAssertionsSigned: 'true'},
    writeUi(application),
    signing && writeKey('signing', signing.base64),
    encryption && writeKey('encryption', encryption.base64),
    slo !== undefined && element('md:SingleLogoutService', {Binding: binding.redirect, Location: slo}),
    element('md:NameIDFormat', {}, nameIdFormat.transient),
    element('md:AssertionConsumerService', {Binding: binding.post, Location: acs, index: '0', isDefault: 'true'}),
    attributes.length > 0 &&
      element(
        'md:AttributeConsumingService',
        {index: '0', isDefault: 'true'},
        localized('md:ServiceName', withSwedish(names, new URL(acs).host)),
        attributes.map(({meaning, isRequired}) =>
          element('md:RequestedAttribute', {Name: meaning.name, NameFormat: attributeNameFormatUri, FriendlyName: meaning.friendlyName, isRequired: String(isRequired)}),
        ),
      ),
  )
}

function writeUi({names, logo}: Application): XmlNode | undefined {
  const picture = logo && element('mdui:Logo', {height: String(logo.height), width: String(logo.width)}, logo.url)
  const written = localized('mdui:DisplayName', names)
  return written.length === 0 && !picture ? undefined : element('md:Extensions', {}, element('mdui:UIInfo', {}, written, picture))
}

function writeKey(use: string, certificate: string): XmlNode {
  const data = element('ds:X509Data', {}, element('ds:X509Certificate', {}, certificate))
  return element('md:KeyDescriptor', {use}, element('ds:KeyInfo', {}, data))
}

/** The schema demands all three parts or none; without an address of its own the organisation has that of the application. */
function writeOrganisation({organisation, organisationUrl, acs}: Application): XmlNode | undefined {
  const languages = Object.keys(organisation)
  if (languages.length === 0) return undefined
  const url = organisationUrl ?? `${new URL(acs).origin}/`
  return element(
    'md:Organization',
    {},
    localized('md:OrganizationName', organisation),
    localized('md:OrganizationDisplayName', organisation),
    languages.map((language) => element('md:OrganizationURL', {'xml:lang': language}, url)),
  )
}

function writeContact({type, mail}: AppContact): XmlNode {
  return element('md:ContactPerson', {contactType: type}, element('md:EmailAddress', {}, `mailto:${mail}`))
}

function localized(name: string, texts: Names): readonly XmlNode[] {
  return Object.entries(texts).map(([language, text]) => element(name, {'xml:lang': language}, text))
}

/** A list of attributes has to be called something; the host is better than nothing. */
function withSwedish(names: Names, otherwise: string): Names {
  return Object.keys(names).length > 0 ? names : {sv: otherwise}
}
