import {describe, expect, it} from 'vitest'
import {lintMetadata} from '../src/checklist/lint-metadata.ts'
import {shortRsa, soundRsa} from '../src/rules/met/test-certificates.ts'
import {vgrHub} from '../src/rules/profile.ts'
import {entityTexts} from '../src/saml/aggregate/entity-texts.ts'
import {type Defect, bindings, failing, key, levels, now, plant, protocol, soundIdp as idp, soundSp as sp, told, uri, without} from './support/planted-defects.ts'

/** What stands alike in metadata of a service and of an IdP. */
const inBoth: readonly Defect[] = [
  ['no entityID', / entityID="[^"]*"/, '', 'MET20'],
  ['an entityID that is no URI', / entityID="[^"]*"/, ' entityID="goteborg"', 'MET20'],
  ['white space in the entityID', / entityID="[^"]*"/, ' entityID="https://x.goteborg.example/sa ml"', 'MET20'],
  ['an entityID without end', / entityID="[^"]*"/, ` entityID="https://x.example/${'a'.repeat(1100)}"`, 'MET20'],
  ['an entityID of a template', / entityID="[^"]*"/, ' entityID="https://sp.example.org/shibboleth"', 'MET41'],
  ['no end date', / validUntil="[^"]*"/, '', 'MET22'],
  ['an end date in the past', /validUntil="[^"]*"/, 'validUntil="2026-12-09T00:00:00Z"', 'MET01'],
  ['another protocol', protocol, 'urn:oasis:names:tc:SAML:1.1:protocol', 'MET21'],
  ['a certificate cut short', soundRsa, soundRsa.slice(0, 400), 'MET38'],
  ['the lines around a certificate', soundRsa, `-----BEGIN CERTIFICATE-----\n${soundRsa}\n-----END CERTIFICATE-----`, 'MET38'],
  ['a private key', '>Göteborg<', '>-----BEGIN PRIVATE KEY-----<', 'MET12'],
  ['a short key', soundRsa, shortRsa, 'MET37', 'SIG10'],
  ['an address without TLS', /https(:\/\/\w+\.goteborg\.example\/slo)/, 'http://x.goteborg.example/slo', 'MET51'],
  ['an address on a private network', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://10.1.2.3/slo', 'MET11'],
  ['an address without a domain', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://server7/slo', 'MET11'],
  ['an address that is a path', /https:\/\/\w+\.goteborg\.example\/slo/, '/slo', 'MET24'],
  ['an address with a fragment', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example/#slo', 'MET43'],
  ['an address with an asterisk', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example/*', 'MET43'],
  ['an address with a slot', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://x.goteborg.example/{tenant}/slo', 'MET43'],
  ['a password in an address', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://a:b@x.goteborg.example/slo', 'MET43'],
  ['an address of a template', /https:\/\/\w+\.goteborg\.example\/slo/, 'https://sp.example.com/slo', 'MET41'],
  ['a binding in the wrong case', `${bindings}HTTP-Redirect" Location="https`, `${bindings}HTTP-redirect" Location="https`, 'MET36', 'MET42'],
  ['logout by SOAP alone', /<md:SingleLogoutService Binding="[^"]*"/, `<md:SingleLogoutService Binding="${bindings}SOAP"`, 'MET36'],
  ['mail as NameID', /urn:oasis:names:tc:SAML:2.0:nameid-format:transient/, 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress', 'MET35'],
  ['no name for the user', without('mdui:DisplayName'), '', 'MET30'],
  ['an English name alone', 'DisplayName xml:lang="sv">Göteborgs', 'DisplayName xml:lang="en">Göteborgs', 'MET30'],
  ['no logotype', without('mdui:Logo'), '', 'MET30'],
  ['a logotype without TLS', 'https://www.goteborg.example/logo.png', 'http://www.goteborg.example/logo.png', 'MET30'],
  ['a script in the name', 'Göteborgs stad', 'Göteborg&lt;script&gt;alert(1)&lt;/script&gt;', 'MET46'],
  ['a name that was escaped twice', 'Göteborgs stad', 'Vård &amp;amp; omsorg', 'MET46'],
  ['no organisation', without('md:Organization'), '', 'MET29'],
  ['an organisation without Swedish', /(OrganizationName) xml:lang="sv"/, 'OrganizationName xml:lang="en"', 'MET49'],
  ['an organisation without a link', without('md:OrganizationURL'), '', 'MET29'],
  ['a link that runs code', 'https://www.goteborg.example/<', 'javascript:alert(1)<', 'MET46'],
  ['no contact for support', 'contactType="support"', 'contactType="other"', 'MET50'],
  ['a contact without an address', without('md:EmailAddress'), '', 'MET31'],
  ['a type of contact that does not exist', '</md:EntityDescriptor>', '<md:ContactPerson contactType="security"/></md:EntityDescriptor>', 'MET44'],
  ['a telephone number for mail', 'mailto:drift@goteborg.example', '031-123456', 'MET44'],
  ['the mailbox of a template', 'mailto:drift@goteborg.example', 'mailto:na@example.org', 'MET41'],
]

const inSp: readonly Defect[] = [
  ['no reply address', /<md:AssertionConsumerService[^>]*>\n<md:AssertionConsumerService[^>]*>/, '', 'MET08', 'MET23'],
  ['replies by artifact alone', /(<md:AssertionConsumerService[^>]*>\n){2}/, `<md:AssertionConsumerService Binding="${bindings}HTTP-Artifact" Location="https://sp.goteborg.example/acs" index="0"/>`, 'MET08', 'MET23'],
  ['a reply address by redirect', `HTTP-POST" Location="https://sp.goteborg.example/acs2"`, `HTTP-Redirect" Location="https://sp.goteborg.example/acs2"`, 'MET45'],
  ['two with the same index', 'index="1"', 'index="0"', 'MET25'],
  ['a reply address without index', ' index="1"', '', 'MET25'],
  ['two default reply addresses', 'index="1"', 'index="1" isDefault="true"', 'MET25'],
  ['no key for encryption', key('encryption'), '', 'MET27'],
  ['signed requests, and logout, without a key', key('signing'), '', 'MET08', 'MET60'],
  ['an attribute in the basic format', uri, 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic', 'MET28'],
  ['an attribute without a name', 'Name="http://sambi.se/attributes/1/employeeHsaId" ', '', 'MET28'],
  ['a list without a name', without('md:ServiceName'), '', 'MET28'],
  ['a list without index', 'AttributeConsumingService index="0"', 'AttributeConsumingService', 'MET47'],
  ['two lists with one index', '<md:AttributeConsumingService', '<md:AttributeConsumingService index="0"><md:ServiceName xml:lang="sv">A</md:ServiceName></md:AttributeConsumingService><md:AttributeConsumingService', 'MET47'],
  ['two default lists', '<md:AttributeConsumingService', '<md:AttributeConsumingService index="7" isDefault="1"><md:ServiceName xml:lang="sv">A</md:ServiceName></md:AttributeConsumingService><md:AttributeConsumingService', 'MET47'],
]

const inIdp: readonly Defect[] = [
  ['no key', key('signing'), '', 'MET08', 'MET26'],
  ['a key for encryption alone', 'use="signing"', 'use="encryption"', 'MET08', 'MET26'],
  ['a key without a certificate', without('md:KeyDescriptor'), '<md:KeyDescriptor use="signing"/>', 'MET08', 'MET26'],
  ['no address for requests', /<md:SingleSignOnService[^>]*>\n<md:SingleSignOnService[^>]*>/, '', 'MET08', 'MET32'],
  ['requests by POST alone', /<md:SingleSignOnService Binding="[^"]*Redirect"[^>]*>/, '', 'MET32'],
  ['no level of assurance', levels, '', 'MET48'],
  ['a level in the wrong case', 'http://id.sambi.se/loa/loa3', 'http://id.sambi.se/loa/LoA3', 'MET48'],
  ['no error page', / errorURL="[^"]*"/, '', 'MET33'],
  ['an error page without TLS', 'errorURL="https:', 'errorURL="http:', 'MET33'],
  ['a scope that is a pattern', '<mdui:UIInfo>', '<shibmd:Scope regexp="true">.*\\.goteborg\\.example$</shibmd:Scope><mdui:UIInfo>', 'MET34'],
]

describe('of sound metadata nothing is said', () => {
  it.each([['a service', sp], ['an IdP', idp]])('not of %s', (_, xml) => {
    expect(failing(xml)).toEqual([])
  })
})

describe('one planted defect is found by its own rules, and by no other', () => {
  it.each(told([...inBoth, ...inSp]))('in a service: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(sp, replaced, by))).toEqual(codes)
  })

  it.each(told([...inBoth, ...inIdp]))('in an IdP: $defect', ({replaced, by, codes}) => {
    expect(failing(plant(idp, replaced, by))).toEqual(codes)
  })

  it('in an aggregate: the same entityID twice', () => {
    const group = (...inside: readonly string[]): string =>
      `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">${inside.join('\n')}</md:EntitiesDescriptor>`
    expect(failing(group(sp, idp))).toEqual([])
    expect(failing(group(sp, idp, sp))).toEqual(['MET40'])
  })
})

describe('of two rules that see the same defect', () => {
  const shown = (xml: string): readonly string[] =>
    [...lintMetadata(entityTexts([Buffer.from(xml)]), now, vgrHub)].flatMap(({results}) =>
      results.filter(({outcome, hiddenBy}) => outcome === 'failed' && hiddenBy === undefined).map(({rule}) => rule.code),
    )

  it.each([
    ['a short key', sp, soundRsa, shortRsa, 'MET37'],
    ['no reply address', sp, /<md:AssertionConsumerService[^>]*>\n<md:AssertionConsumerService[^>]*>/, '', 'MET23'],
    ['no key', idp, key('signing'), '', 'MET26'],
    ['no address for requests', idp, /<md:SingleSignOnService[^>]*>\n<md:SingleSignOnService[^>]*>/, '', 'MET32'],
    ['a binding in the wrong case', idp, `${bindings}HTTP-Redirect" Location="https`, `${bindings}HTTP-redirect" Location="https`, 'MET42'],
  ] as const)('one is shown: %s', (_defect, xml, replaced, by, code) => {
    expect(shown(plant(xml, replaced, by))).toEqual([code])
  })
})

describe('who must act', () => {
  const ownersOf = (xml: string): readonly string[] => [
    ...new Set([...lintMetadata(entityTexts([Buffer.from(xml)]), now, vgrHub)].flatMap(({results}) => results.filter(({rule}) => ['MET22', 'MET30', 'MET31'].includes(rule.code)).map(({rule}) => rule.owner))),
  ]

  it('is the service of its own metadata, and the IdP team of an IdP’s', () => {
    expect(ownersOf(sp)).toEqual(['service'])
    expect(ownersOf(idp)).toEqual(['local-idp'])
  })
})
