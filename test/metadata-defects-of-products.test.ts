import {describe, expect, it} from 'vitest'
import {type Defect, failing, plant, protocol, soundIdp, soundSp, told} from './support/planted-defects.ts'

/** What administrators of AD FS, Entra, Shibboleth, SimpleSAMLphp and Keycloak leave or get wrong, in either kind of metadata. */
const inBoth: readonly Defect[] = [
  ['a letter that no address has', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://inlogg.göteborg.example/slo', 'MET43'],
  ['an address with the slash the wrong way', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example\\slo', 'MET43'],
  ['an address with one slash', /https:\/\/\w+\.goteborg\.example\/slo/, 'https:/x.goteborg.example/slo', 'MET43'],
  ['an address with two dots', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg..example/slo', 'MET43'],
  ['an address with a line break', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example/&#10;slo', 'MET43'],
  ['a sign that is not to be seen in an address', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example/\u200Bslo', 'MET43'],
  ['a sign that is not to be seen in the entityID', / entityID="https:\/\//, ' entityID="https://\u200B', 'MET43'],
  ['an entityID with a slot', / entityID="[^"]*"/, ' entityID="https://sts.windows.net/{tenantid}/"', 'MET43'],
  ['an address of a network at home', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://adfs.goteborg.local/slo', 'MET11'],
  ['a logotype of a disk', 'https://www.goteborg.example/logo.png', 'file:///C:/logo.png', 'MET30'],
  ['a name read as Latin-1', 'Göteborgs stad', 'GÃ¶teborgs stad', 'MET46'],
  ['a name with a question mark for a letter', 'Göteborgs stad', 'G?teborgs stad', 'MET46'],
  ['a name with a letter that could not be read', 'Göteborgs kommun', 'G\uFFFDteborgs kommun', 'MET46'],
  ['a name that nobody filled in', 'Göteborgs stad', '${organisation}', 'MET41'],
  ['a name that somebody was to fill in', 'Göteborgs kommun', '[Organisationens namn]', 'MET41'],
  ['a name for later', 'Göteborgs stad', 'Todo: namn', 'MET41'],
  ['an empty name', 'Göteborgs stad', '', 'MET30'],
  ['an organisation with an empty name', 'Göteborgs kommun', '', 'MET29'],
  ['mailto twice', 'mailto:drift@goteborg.example', 'mailto:mailto:drift@goteborg.example', 'MET44'],
  ['two mailboxes in one', 'mailto:drift@goteborg.example', 'mailto:drift@goteborg.example;support@goteborg.example', 'MET44'],
  ['a mailbox with a name around it', 'mailto:drift@goteborg.example', 'mailto:Drift &lt;drift@goteborg.example&gt;', 'MET44'],
  ['a mailbox on the machine itself', 'mailto:drift@goteborg.example', 'mailto:root@localhost', 'MET41'],
  ['a country in the language of the organisation', 'OrganizationName xml:lang="sv"', 'OrganizationName xml:lang="sv-SE"', 'MET49'],
  ['WS-Federation alone', protocol, 'http://docs.oasis-open.org/wsfed/federation/200706', 'MET21'],
  ['two protocols with a comma between', protocol, `${protocol},urn:oasis:names:tc:SAML:1.1:protocol`, 'MET21'],
  ['a NameID of SAML 1.1 that is of 2.0', '2.0:nameid-format:transient', '1.1:nameid-format:transient', 'MET35', 'MET61'],
  ['another name space of the interface', 'urn:oasis:names:tc:SAML:metadata:ui"', 'urn:oasis:names:tc:SAML:2.0:metadata:ui"', 'MET30'],
  ['a time to keep it of a second', ' validUntil=', ' cacheDuration="PT1S" validUntil=', 'MET69'],
]

const inSp: readonly Defect[] = [
  ['a short name in the uri format', 'Name="http://sambi.se/attributes/1/employeeHsaId"', 'Name="employeeHsaId"', 'MET28'],
  ['an OID without urn', 'Name="http://sambi.se/attributes/1/employeeHsaId"', 'Name="2.5.4.42"', 'MET28', 'MET62'],
  ['an OID that was cut', 'Name="http://sambi.se/attributes/1/employeeHsaId"', 'Name="urn:oid:2.5.4."', 'MET28'],
  ['a list with an empty name', '>Tjänsten<', '><', 'MET28'],
  ['a reply address with a wildcard for its host', 'https://sp.goteborg.example/acs2"', 'https://*.goteborg.example/acs2"', 'MET43'],
]

const inIdp: readonly Defect[] = [
  ['a level that does not exist', 'http://id.sambi.se/loa/loa3', 'http://id.sambi.se/loa/loa5', 'MET48'],
  ['two levels in one value', 'http://id.sambi.se/loa/loa3', 'http://id.sambi.se/loa/loa2 http://id.sambi.se/loa/loa3', 'MET48'],
  ['a slash after the level', 'http://id.sambi.se/loa/loa3', 'http://id.sambi.se/loa/loa3/', 'MET48'],
  ['another name space of the level', 'xmlns:mdattr="urn:oasis:names:tc:SAML:metadata:attribute"', 'xmlns:mdattr="urn:oasis:names:tc:SAML:2.0:metadata:attribute"', 'MET48'],
  ['a mailbox for an error page', 'https://idp.goteborg.example/fel', 'mailto:support@goteborg.example', 'MET33'],
  ['a scope of a template', '<mdui:UIInfo>', '<shibmd:Scope regexp="false">example.org</shibmd:Scope><mdui:UIInfo>', 'MET41'],
  ['a scope that is a link', '<mdui:UIInfo>', '<shibmd:Scope regexp="false">https://goteborg.example</shibmd:Scope><mdui:UIInfo>', 'MET65'],
  ['a scope with a dot last', '<mdui:UIInfo>', '<shibmd:Scope regexp="false">goteborg.example.</shibmd:Scope><mdui:UIInfo>', 'MET65'],
  ['a certificate by its name alone', /<ds:X509Certificate>.*?<\/ds:X509Certificate>/, '<ds:X509SubjectName>CN=idp</ds:X509SubjectName>', 'MET08', 'MET26'],
  ['an address for requests at port 443 without TLS', 'https://idp.goteborg.example/sso', 'http://idp.goteborg.example:443/sso', 'MET24'],
]

describe('what comes out of a product half set up is found by its own rules, and by no other', () => {
  it.each(told([...inBoth, ...inSp]))('in a service: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(soundSp, replaced, by))).toEqual(codes)
  })

  it.each(told([...inBoth, ...inIdp]))('in an IdP: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(soundIdp, replaced, by))).toEqual(codes)
  })
})
