import {generateKeyPairSync} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {soundRsa} from '../src/rules/met/test-certificates.ts'
import {loadSchemas} from '../src/saml/schema/load-schemas.ts'
import {type Defect, bindings, failing, levels, plant, protocol, soundIdp, soundSp, told, uri, without} from './support/planted-defects.ts'

const check = await loadSchemas()
const slo = /https:\/\/\w+\.goteborg\.example\/slo"/
const acs2 = 'https://sp.goteborg.example/acs2"'
const afterEntity = (inside: string): string => `validUntil="2026-12-24T00:00:00Z"><md:Extensions>${inside}</md:Extensions>`
const opening = 'validUntil="2026-12-24T00:00:00Z">'
const {privateKey, publicKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
const algsupport = 'xmlns:alg="urn:oasis:names:tc:SAML:metadata:algsupport"'
const rpi = 'xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi"'
const registered = (attributes: string): string => `<mdrpi:RegistrationInfo ${rpi} ${attributes}/>`
const category = (value: string, name = 'http://macedir.org/entity-category', format = uri): string =>
  `<saml:Attribute xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Name="${name}" NameFormat="${format}"><saml:AttributeValue>${value}</saml:AttributeValue></saml:Attribute>`
const encryptionMethod = (uri: string): string => `</ds:KeyInfo><md:EncryptionMethod Algorithm="${uri}"/></md:KeyDescriptor>`

/** What stands alike in metadata of a service and of an IdP. MET91 beside another rule: it is a breach of the schema too. */
const inBoth: readonly Defect[] = [
  ['no protocol', ` protocolSupportEnumeration="${protocol}"`, '', 'MET21', 'MET91'],
  ['a protocol misspelt', protocol, 'urn:oasis:names:tc:SAML:2.0:protokoll', 'MET21'],
  ['an end date that is local', /validUntil="[^"]*"/, 'validUntil="2026-12-24T00:00:00"', 'MET22'],
  ['an end date of another zone', /validUntil="[^"]*"/, 'validUntil="2026-12-24T00:00:00+01:00"', 'MET22'],
  ['an end date in Swedish', /validUntil="[^"]*"/, 'validUntil="24/12 2026"', 'MET01', 'MET22', 'MET91'],
  ['an end date years ahead', /validUntil="[^"]*"/, 'validUntil="2036-12-24T00:00:00Z"', 'MET68'],
  ['a role that has run out', /<md:(SP|IDP)SSODescriptor /, 'SSODescriptor', 'MET90'],
  ['a time to keep it that is a number', ' validUntil=', ' cacheDuration="3600" validUntil=', 'MET69', 'MET91'],
  ['a time to keep it before now', ' validUntil=', ' cacheDuration="-PT1H" validUntil=', 'MET69'],
  ['an entityID with a fragment', / entityID="([^"]*)"/, ' entityID="https://x.goteborg.example/#saml"', 'MET43'],
  ['an ID that begins with a number', ' validUntil=', ' ID="1a" validUntil=', 'MET91'],
  ['an attribute that nobody knows', ' validUntil=', ' Name="x" validUntil=', 'MET91'],
  ['a private key for a certificate', soundRsa, privateKey.export({type: 'pkcs8', format: 'der'}).toString('base64'), 'MET12', 'MET38'],
  ['a private key as PEM', soundRsa, '-----BEGIN PRIVATE KEY-----AAAA-----END PRIVATE KEY-----', 'MET12', 'MET38'],
  ['a public key for a certificate', soundRsa, publicKey.export({type: 'spki', format: 'der'}).toString('base64'), 'MET38'],
  ['an empty certificate', soundRsa, '', 'MET38'],
  ['a certificate with a word in it', soundRsa, soundRsa.replace('MIID', 'MIID…'), 'MET38'],
  ['the use of a key misspelt', 'use="signing"', 'use="Signing"', 'MET91'],
  ['an address on the own machine', slo, 'https://localhost/slo"', 'MET11'],
  ['a short name of a server', slo, 'https://adfs/slo"', 'MET11'],
  ['an answer by http', slo, 'https://x.goteborg.example/slo" ResponseLocation="http://x.goteborg.example/slo"', 'MET51'],
  ['an answer at a path', slo, 'https://x.goteborg.example/slo" ResponseLocation="/slo"', 'MET24'],
  ['an answer at an example', slo, 'https://x.goteborg.example/slo" ResponseLocation="https://sp.example.org/slo"', 'MET41'],
  ['no binding', /(<md:SingleLogoutService) Binding="[^"]*"/, '<md:SingleLogoutService', 'MET91'],
  ['an empty binding', /(<md:SingleLogoutService) Binding="[^"]*"/, '<md:SingleLogoutService Binding=""', 'MET36', 'MET42'],
  ['the protocol for a binding', /(<md:SingleLogoutService) Binding="[^"]*"/, `<md:SingleLogoutService Binding="${protocol}"`, 'MET36', 'MET42'],
  ['a binding of SAML 2.1', /(<md:SingleLogoutService) Binding="[^"]*"/, '<md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP_Redirect"', 'MET36', 'MET42'],
  ['an address with white space', slo, 'https://x.goteborg.example/slo "', 'MET24'],
  ['an element misspelt', /<md:SingleLogoutService/, '<md:SingleLogOutService', 'MET91'],
  ['an element of another namespace', /<md:SingleLogoutService/, '<SingleLogoutService', 'MET91'],
  ['a format of NameID misspelt', 'nameid-format:transient', 'nameid-format:transcient', 'MET35', 'MET61'],
  ['a format of NameID in capitals', 'nameid-format:transient', 'nameid-format:Transient', 'MET35', 'MET61'],
  ['a format of NameID by its last word', 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient', 'transient', 'MET35', 'MET61'],
  ['an empty format of NameID', 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient', '', 'MET35', 'MET61'],
  ['a name in no language', 'mdui:DisplayName xml:lang="sv"', 'mdui:DisplayName', 'MET30', 'MET91'],
  ['a name in the language of a country', 'mdui:DisplayName xml:lang="sv"', 'mdui:DisplayName xml:lang="se"', 'MET30', 'MET70'],
  ['two names in one language', '<mdui:Logo', '<mdui:DisplayName xml:lang="sv">Göteborg</mdui:DisplayName><mdui:Logo', 'MET54'],
  ['two names for one role', '</mdui:UIInfo>', '</mdui:UIInfo><mdui:UIInfo><mdui:DisplayName xml:lang="sv">Göteborg</mdui:DisplayName></mdui:UIInfo>', 'MET54'],
  ['an empty interface', /<mdui:UIInfo>[^]*<\/mdui:UIInfo>/, '<mdui:UIInfo/>', 'MET30'],
  ['a logotype without its size', ' height="60" width="80"', '', 'MET91'],
  ['a logotype of no size', 'height="60"', 'height="0"', 'MET91'],
  ['a logotype of a template', 'https://www.goteborg.example/logo.png', 'https://www.example.com/logo.png', 'MET41'],
  ['a link that is no address', '</mdui:UIInfo>', '<mdui:InformationURL xml:lang="sv">www.goteborg.example</mdui:InformationURL></mdui:UIInfo>', 'MET46'],
  ['an organisation in no language', 'OrganizationName xml:lang="sv"', 'OrganizationName', 'MET49', 'MET91'],
  ['an organisation before the role', '<md:Organization>', '<md:organization>', 'MET90'],
  ['the display name of the organisation before its name', /<md:OrganizationName[^]*<\/md:OrganizationDisplayName>/, '<md:OrganizationDisplayName xml:lang="sv">G</md:OrganizationDisplayName><md:OrganizationName xml:lang="sv">G</md:OrganizationName>', 'MET91'],
  ['a mail address without mailto', 'mailto:drift', 'drift', 'MET44'],
  ['an empty mail address', 'mailto:drift@goteborg.example', '', 'MET31', 'MET44'],
  ['a type of contact in capitals', 'contactType="technical"', 'contactType="Technical"', 'MET31', 'MET44', 'MET91'],
  ['a contact without a type', ' contactType="technical"', '', 'MET31', 'MET44', 'MET91'],
  ['a contact before the organisation', '<md:Organization>', '<md:ContactPerson contactType="other"/><md:Organization>', 'MET91'],
  ['a registrar of the role', '<mdui:UIInfo>', `<mdrpi:RegistrationInfo ${rpi} registrationAuthority="urn:a"/><mdui:UIInfo>`, 'MET53'],
  ['a category of the role', '<mdui:UIInfo>', `<mdattr:EntityAttributes>${category('https://refeds.org/category/anonymous')}</mdattr:EntityAttributes><mdui:UIInfo>`, 'MET53'],
  ['extensions after the keys', '</md:KeyDescriptor>', '</md:KeyDescriptor><md:Extensions><x:Y xmlns:x="urn:x"/></md:Extensions>', 'MET91'],
  ['empty extensions', '<md:Organization>\n', '<md:Organization>\n<md:Extensions/>', 'MET91'],
  ['a type of element that does not exist', '<md:Organization>', '<md:Organization xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="md:CompanyType">', 'MET91'],
  ['a type with a prefix that nothing declares', '<md:Organization>', '<md:Organization xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">', 'MET91'],
  ['RSA 1.5 for keys', '</ds:KeyInfo></md:KeyDescriptor>', encryptionMethod('http://www.w3.org/2001/04/xmlenc#rsa-1_5'), 'MET59'],
  ['a cipher misspelt', '</ds:KeyInfo></md:KeyDescriptor>', encryptionMethod('http://www.w3.org/2001/04/xmlenc#aes-256-cbc'), 'MET58'],
  ['a cipher in the wrong name space', '</ds:KeyInfo></md:KeyDescriptor>', encryptionMethod('http://www.w3.org/2001/04/xmlenc#aes256-gcm'), 'MET58'],
  ['SHA-1 among what it can', '<mdui:UIInfo>', `<alg:DigestMethod ${algsupport} Algorithm="http://www.w3.org/2000/09/xmldsig#sha1"/><mdui:UIInfo>`, 'MET59'],
  ['text among the elements', '<md:Organization>', 'Hej <md:Organization>', 'MET91'],
]

/** The same of both, but an IdP has its extensions already. */
const registrations: readonly (readonly [defect: string, inside: string, ...codes: readonly string[]])[] = [
  ['a registrar without a name', registered('registrationInstant="2020-01-01T00:00:00Z"'), 'MET67', 'MET91'],
  ['a registrar that is no URI', registered('registrationAuthority="Sambi"'), 'MET67'],
  ['a registration to come', registered('registrationAuthority="https://www.sambi.example/" registrationInstant="2030-01-01T00:00:00Z"'), 'MET67'],
  ['two registrars', registered('registrationAuthority="urn:a"') + registered('registrationAuthority="urn:b"'), 'MET54'],
]

const inSp: readonly Defect[] = [
  ...registrations.map(([defect, inside, ...codes]): Defect => [defect, opening, afterEntity(inside), ...codes]),
  ['an index that is a word', 'index="1"', 'index="ett"', 'MET91'],
  ['a default that is neither true nor false', 'isDefault="true"', 'isDefault="yes"', 'MET91'],
  ['signed requests, neither true nor false', 'AuthnRequestsSigned="true"', 'AuthnRequestsSigned="True"', 'MET91'],
  ['a reply address by http', acs2, 'http://sp.goteborg.example/acs2"', 'MET24'],
  ['a reply address on the own machine', acs2, 'https://127.0.0.1/acs2"', 'MET11'],
  ['a reply address that is empty', acs2, '"', 'MET24'],
  ['a reply address without location', / Location="https:\/\/sp\.goteborg\.example\/acs2"/, '', 'MET24', 'MET91'],
  ['logout after the format of NameID', /(<md:SingleLogoutService[^>]*>)\n(<md:NameIDFormat>.*<\/md:NameIDFormat>)/, `<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat><md:SingleLogoutService Binding="${bindings}HTTP-Redirect" Location="https://sp.goteborg.example/slo"/>`, 'MET91'],
  ['an attribute in the wrong case', 'employeeHsaId" NameFormat', 'employeeHSAID" NameFormat', 'MET62'],
  ['an attribute by https', 'Name="http://sambi.se', 'Name="https://sambi.se', 'MET62'],
  ['an attribute twice', '<md:RequestedAttribute', `<md:RequestedAttribute Name="http://sambi.se/attributes/1/employeeHsaId" NameFormat="${uri}"/><md:RequestedAttribute`, 'MET63'],
  ['an attribute without a format', ` NameFormat="${uri}" FriendlyName`, ' FriendlyName', 'MET28'],
  ['an attribute that is required perhaps', ' FriendlyName=', ' isRequired="maybe" FriendlyName=', 'MET91'],
  ['a list without attributes', /<md:RequestedAttribute[^>]*>/, '', 'MET91'],
  ['a list that has a name in no language', 'ServiceName xml:lang="sv"', 'ServiceName', 'MET91'],
  ['discovery by another binding', '<mdui:UIInfo>', `<idpdisc:DiscoveryResponse xmlns:idpdisc="urn:oasis:names:tc:SAML:profiles:SSO:idp-discovery-protocol" Binding="${bindings}HTTP-POST" Location="https://sp.goteborg.example/ds" index="0"/><mdui:UIInfo>`, 'MET42'],
  ['the name in the entity', opening, afterEntity('<mdui:UIInfo><mdui:DisplayName xml:lang="sv">Göteborg</mdui:DisplayName></mdui:UIInfo>'), 'MET53'],
  ['a category misspelt', opening, afterEntity(`<mdattr:EntityAttributes>${category('http://id.elegnamnden.se/ec/1.0/LoA3-pnr')}</mdattr:EntityAttributes>`), 'MET66'],
  ['a level among the categories', opening, afterEntity(`<mdattr:EntityAttributes>${category('http://id.sambi.se/loa/loa3')}</mdattr:EntityAttributes>`), 'MET66'],
]

const scope = (value: string, attributes = ' regexp="false"'): string => `<shibmd:Scope${attributes}>${value}</shibmd:Scope><mdui:UIInfo>`
const inIdp: readonly Defect[] = [
  ...registrations.map(([defect, inside, ...codes]): Defect => [defect, '<mdattr:EntityAttributes>', `${inside}<mdattr:EntityAttributes>`, ...codes]),
  ['requests that must be signed, perhaps', 'WantAuthnRequestsSigned="true"', 'WantAuthnRequestsSigned="ja"', 'MET91'],
  ['an address for requests with one for answers', /\/sso"\/>/, '/sso" ResponseLocation="https://idp.goteborg.example/svar"/>', 'MET52'],
  ['an address for requests by http', /https(:\/\/idp\.goteborg\.example\/sso)/, 'http://idp.goteborg.example/sso', 'MET24'],
  ['requests by a binding in the wrong case', `${bindings}HTTP-POST`, `${bindings}HTTP-Post`, 'MET42'],
  ['the address for requests before the format of NameID', /(<md:NameIDFormat>.*<\/md:NameIDFormat>)\n(<md:SingleSignOnService[^>]*>)/, `<md:SingleSignOnService Binding="${bindings}HTTP-Redirect" Location="https://idp.goteborg.example/sso"/><md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat>`, 'MET91'],
  ['a level under another name', 'SAML:attribute:assurance-certification', 'SAML:2.0:attribute:assurance-certification', 'MET48', 'MET66'],
  ['a level in the basic format', `certification" NameFormat="${uri}"`, 'certification" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:basic"', 'MET66'],
  ['a level by https', 'http://id.sambi.se/loa/loa3', 'https://id.sambi.se/loa/loa3', 'MET48'],
  ['no extensions around the level', levels, levels.replaceAll(/<\/?md:Extensions>/g, ''), 'MET48', 'MET91'],
  ['a scope with an at sign', '<mdui:UIInfo>', scope('@goteborg.example'), 'MET65'],
  ['a scope with a wildcard', '<mdui:UIInfo>', scope('*.goteborg.example'), 'MET65'],
  ['a scope in capitals', '<mdui:UIInfo>', scope('Goteborg.example'), 'MET65'],
  ['a scope of a whole country', '<mdui:UIInfo>', scope('se'), 'MET65'],
  ['an empty scope', '<mdui:UIInfo>', scope(''), 'MET65'],
  ['an error page of a template', 'https://idp.goteborg.example/fel', 'https://idp.example.org/fel', 'MET41'],
  ['an error page with a slot', 'https://idp.goteborg.example/fel', 'https://idp.goteborg.example/{lang}/fel', 'MET43'],
  ['an error page that is a word', 'https://idp.goteborg.example/fel', 'saknas', 'MET33'],
  ['no logout address with a location', slo, '"', 'MET24'],
  ['no contacts', new RegExp(`(${without('md:ContactPerson').source}\\s*){2}`), '', 'MET31', 'MET50'],
]

describe('of sound metadata the schemas say nothing', () => {
  it.each([['a service', soundSp], ['an IdP', soundIdp]])('not of %s', (_, xml) => {
    expect(failing(xml, check)).toEqual([])
  })
})

describe('one planted defect is found by its own rules, with the schemas too, and by no other', () => {
  it.each(told([...inBoth, ...inSp]))('in a service: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(soundSp, replaced, by), check)).toEqual(codes)
  })

  it.each(told([...inBoth, ...inIdp]))('in an IdP: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(soundIdp, replaced, by), check)).toEqual(codes)
  })
})
