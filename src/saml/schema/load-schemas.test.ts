import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type CheckSchema, loadSchemas} from './load-schemas.ts'

const check: CheckSchema = await loadSchemas()
const key = '<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:KeyName>a</ds:KeyName></ds:KeyInfo></md:KeyDescriptor>'
const sso = '<md:SingleSignOnService Binding="urn:b" Location="https://idp.example/sso"/>'
const format = '<md:NameIDFormat>urn:f</md:NameIDFormat>'
const idp = (inside: string, protocols = 'protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"'): string =>
  `<md:IDPSSODescriptor ${protocols}>\n${inside}\n</md:IDPSSODescriptor>`
const entity = (inside: string, id = 'entityID="https://idp.example"'): string =>
  `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ${id}>${inside}</md:EntityDescriptor>`
const acs = (index: string): string => `<md:AssertionConsumerService Binding="urn:b" Location="https://sp.example" ${index}/>`
const sp = (inside: string): string =>
  `<md:SPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">${inside}</md:SPSSODescriptor>`
const service = (inside: string): string => acs('index="0"') + `<md:AttributeConsumingService index="0">${inside}</md:AttributeConsumingService>`
const name = '<md:ServiceName xml:lang="sv">A</md:ServiceName>'
const attribute = '<md:RequestedAttribute Name="urn:a"/>'
const extensions = (inside: string): string => `<md:Extensions>${inside}</md:Extensions>`
const ui = (inside: string): string =>
  extensions(`<mdui:UIInfo xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui">${inside}</mdui:UIInfo>`)
const roleOf = (type: string): string =>
  `<md:RoleDescriptor xmlns:fed="http://docs.oasis-open.org/wsfed/federation/200706" xsi:type="fed:${type}"
    protocolSupportEnumeration="urn:p" ServiceDisplayName="x"><fed:Anything/></md:RoleDescriptor>`
/** What was found, as fault, element and detail. */
const told = (xml: string): readonly unknown[] | undefined => check(xml, 1)?.map(({fault, element, detail}) => [fault, element, detail])

describe('the schemas have nothing to say of', () => {
  it.each([
    ['a sound IdP', entity(idp(key + format + sso))],
    ['a service that asks for attributes', entity(sp(service(name + attribute)))],
    ['an extension that no schema knows', entity(extensions('<x:Y xmlns:x="urn:x">text</x:Y>') + idp(sso))],
    ['an attribute of another namespace', entity(idp(sso), 'entityID="urn:a" xmlns:x="urn:x" x:y="z"')],
    ['AD FS’ role for WS-Federation beside that for SAML', entity(roleOf('ApplicationServiceType') + idp(sso))],
    ['AD FS’ role for WS-Federation alone', entity(roleOf('SecurityTokenServiceType'))],
    ['a name and logo for the user', entity(idp(ui('<mdui:DisplayName xml:lang="sv">A</mdui:DisplayName>') + sso))],
    ['an entity in a group', `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${entity(idp(sso))}</md:EntitiesDescriptor>`],
  ])('%s', (_, xml) => {
    expect(check(xml, 1)).toEqual([])
  })

  it.each(['corpus/node-saml/node-saml-sha256-metadata', 'corpus/samlsign/samlsign-metadata-idp-ssp', 'corpus/samlsign/samlsign-metadata-sp-mellon', 'saml/idp-metadata/message'])(
    'what other products write: %s',
    (file) => {
      expect(check(readFileSync(`fixtures/${file}.xml`, 'utf8'), 1)).toEqual([])
    },
  )
})

describe('the schemas find', () => {
  it.each([
    ['an element before its turn', entity(idp(sso + format)), 'misplaced', 'NameIDFormat'],
    ['an element misspelt', entity(idp(sso + '<md:SingleSignonService/>')), 'misplaced', 'SingleSignonService'],
    ['a key after the addresses', entity(idp(sso + key)), 'misplaced', 'KeyDescriptor'],
    ['extensions after the role', entity(idp(sso) + extensions('<x:Y xmlns:x="urn:x"/>')), 'misplaced', 'Extensions'],
    ['an extension that nothing is in', entity(extensions('') + idp(sso)), 'empty', 'Extensions'],
    ['an IdP without an address', entity(idp(key)), 'incomplete', 'IDPSSODescriptor'],
    ['a list of attributes without a name', entity(sp(service(attribute))), 'misplaced', 'RequestedAttribute'],
    ['an address without an index', entity(sp(acs(''))), 'missing-attribute', 'AssertionConsumerService'],
    ['an index that is no number', entity(sp(acs('index="first"'))), 'bad-value', 'AssertionConsumerService/@index'],
    ['an entity without a name', entity(idp(sso), ''), 'missing-attribute', 'EntityDescriptor'],
    ['a role that names no protocol', entity(idp(sso, '')), 'missing-attribute', 'IDPSSODescriptor'],
    ['a key with another use', entity(idp(key.replace('signing', 'both') + sso)), 'bad-value', 'KeyDescriptor/@use'],
    ['an end date that is none', entity(idp(sso), 'entityID="urn:a" validUntil="2026-02-30"'), 'bad-value', 'EntityDescriptor/@validUntil'],
    ['a name without a language', entity(idp(ui('<mdui:DisplayName>A</mdui:DisplayName>') + sso)), 'missing-attribute', 'DisplayName'],
    ['a logo without its size', entity(idp(ui('<mdui:Logo>https://a.example/l.png</mdui:Logo>') + sso)), 'missing-attribute', 'Logo'],
    ['an attribute that is not there', entity(idp(sso.replace('Location', 'Url="x" Location'))), 'unknown-attribute', 'SingleSignOnService'],
    ['text among the elements', entity(`hej${idp(sso)}`), 'text', 'EntityDescriptor'],
    ['a contact of a kind that there is not', entity(`${idp(sso)}<md:ContactPerson contactType="it"/>`), 'bad-value', 'ContactPerson/@contactType'],
  ])('%s', (_, xml, fault, element) => {
    expect(told(xml)).toContainEqual([fault, element, expect.anything()])
  })

  it('the breach on its line of the file', () => {
    expect(check(entity(idp(sso + format)), 40)?.map(({line}) => line)).toEqual([42])
  })
})

describe('the schemas are not asked about', () => {
  it('what is no metadata, no XML, or has a DOCTYPE', () => {
    for (const xml of ['<a/>', 'a', '', `<!DOCTYPE a>${entity(idp(sso))}`]) expect(check(xml, 1)).toBeUndefined()
  })
  it('an entity with so many elements that naming its breaches would take minutes', () => {
    expect(check(entity(sp(acs('index="x"').repeat(20_000))), 1)).toBeUndefined()
  })
})

it('fetches nothing that metadata points at', () => {
  const away = entity(idp(sso), 'entityID="urn:a" xsi:schemaLocation="urn:oasis:names:tc:SAML:2.0:metadata http://127.0.0.1:1/no.xsd"')
  expect(check(away, 1)).toEqual([])
})
