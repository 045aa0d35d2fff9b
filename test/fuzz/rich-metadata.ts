import {signElement} from '../../src/saml/sign.ts'
import {makeTestKey} from '../../src/saml/test-keys.ts'
import {soundIdp, soundSp, uri} from '../support/planted-defects.ts'

const saml = 'xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"'
const category = (name: string, value: string): string =>
  `<saml:Attribute ${saml} Name="${name}" NameFormat="${uri}"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`
const registration = `<mdrpi:RegistrationInfo xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi" registrationAuthority="https://www.sambi.example/" registrationInstant="2020-01-01T00:00:00Z"><mdrpi:RegistrationPolicy xml:lang="sv">https://www.sambi.example/policy</mdrpi:RegistrationPolicy></mdrpi:RegistrationInfo>`
const algorithms = `<alg:DigestMethod xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport" Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><alg:SigningMethod xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport" MinKeySize="2048" MaxKeySize="4096" Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/>`
const attributes = `<mdattr:EntityAttributes>${category('http://macedir.org/entity-category', 'http://id.elegnamnden.se/ec/1.0/loa3-pnr')}${category('urn:oasis:names:tc:SAML:attribute:assurance-certification', 'http://id.sambi.se/loa/loa3')}</mdattr:EntityAttributes>`
const texts = `<mdui:Description xml:lang="sv">Inloggning</mdui:Description><mdui:Keywords xml:lang="sv">stad</mdui:Keywords><mdui:InformationURL xml:lang="sv">https://www.goteborg.example/om</mdui:InformationURL><mdui:PrivacyStatementURL xml:lang="sv">https://www.goteborg.example/gdpr</mdui:PrivacyStatementURL>`
const hints = `<mdui:DiscoHints><mdui:IPHint>192.0.2.0/24</mdui:IPHint><mdui:DomainHint>goteborg.example</mdui:DomainHint><mdui:GeolocationHint>geo:57.7,11.9</mdui:GeolocationHint></mdui:DiscoHints>`
const method = '<md:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"><xenc:KeySize xmlns:xenc="http://www.w3.org/2001/04/xmlenc#">256</xenc:KeySize></md:EncryptionMethod>'
const contact = '<md:ContactPerson contactType="administrative"><md:Company>Göteborg</md:Company><md:GivenName>Drift</md:GivenName><md:SurName>Driftsson</md:SurName><md:EmailAddress>mailto:drift@goteborg.example</md:EmailAddress><md:TelephoneNumber>031-123456</md:TelephoneNumber></md:ContactPerson><md:AdditionalMetadataLocation namespace="urn:x">https://www.goteborg.example/mer</md:AdditionalMetadataLocation></md:EntityDescriptor>'

const rich = (xml: string): string => xml.replace(' validUntil=', ' ID="_e" cacheDuration="PT6H" validUntil=').replace('</mdui:UIInfo>', `${texts}</mdui:UIInfo>`).replace('</md:EntityDescriptor>', contact)
const roleDiscovery = '<idpdisc:DiscoveryResponse xmlns:idpdisc="urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol" Binding="urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol" Location="https://sp.goteborg.example/ds" index="0"/>'

const sp = rich(soundSp)
  .replace('<md:SPSSODescriptor', `<md:Extensions>${registration}${attributes}${algorithms}</md:Extensions><md:SPSSODescriptor validUntil="2026-12-23T00:00:00Z"`)
  .replace('<mdui:UIInfo>', `${roleDiscovery}<mdui:UIInfo>`)
  .replace(/(use="encryption"[^]*?<\/ds:KeyInfo>)/, `$1${method}`)
const idp = rich(soundIdp)
  .replace('<mdattr:EntityAttributes>', `${registration}${algorithms}<mdattr:EntityAttributes>`)
  .replace('<mdui:UIInfo>', `<shibmd:Scope regexp="false">goteborg.example</shibmd:Scope>${hints}<mdui:UIInfo>`)

/** Metadata with all in it that is read: of an IdP and of a service, signed, and of both in a signed group. */
export async function richMetadata(): Promise<{readonly idp: string; readonly sp: string; readonly group: string}> {
  const {key} = await makeTestKey('federation')
  const group = `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ID="_g" Name="https://www.sambi.example/" validUntil="2026-12-20T00:00:00Z" cacheDuration="PT1H">${idp}${sp}</md:EntitiesDescriptor>`
  return {idp: signElement(idp, 'EntityDescriptor', key), sp: signElement(sp, 'EntityDescriptor', key), group: signElement(group.replaceAll(' ID="_e"', ''), 'EntitiesDescriptor', key)}
}
