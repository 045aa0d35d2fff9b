import {expect} from 'vitest'
import {lintMetadata} from '../../src/checklist/lint-metadata.ts'
import {soundRsa} from '../../src/rules/met/test-certificates.ts'
import {vgrHub} from '../../src/rules/profile.ts'
import {entityTexts} from '../../src/saml/aggregate/entity-texts.ts'
import type {CheckSchema} from '../../src/saml/schema/load-schemas.ts'

/** The certificate of the sound metadata begins on the evening of 23 November 2026, and lasts for decades. */
export const now = new Date('2026-12-10T00:00:00Z')
export const bindings = 'urn:oasis:names:tc:SAML:2.0:bindings:'
export const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol'
export const uri = 'urn:oasis:names:tc:SAML:2.0:attrname-format:uri'

export const key = (use: string): string => `<md:KeyDescriptor use="${use}"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${soundRsa}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`
const ui = `<md:Extensions><mdui:UIInfo><mdui:DisplayName xml:lang="sv">Göteborgs stad</mdui:DisplayName><mdui:Logo height="60" width="80">https://www.goteborg.example/logo.png</mdui:Logo></mdui:UIInfo></md:Extensions>`
const entity = (id: string, role: string): string => `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui" xmlns:mdattr="urn:oasis:names:tc:SAML:metadata:attribute" xmlns:shibmd="urn:mace:shibboleth:metadata:1.0" entityID="${id}" validUntil="2026-12-24T00:00:00Z">
${role}
<md:Organization>
<md:OrganizationName xml:lang="sv">Göteborgs kommun</md:OrganizationName>
<md:OrganizationDisplayName xml:lang="sv">Göteborg</md:OrganizationDisplayName>
<md:OrganizationURL xml:lang="sv">https://www.goteborg.example/</md:OrganizationURL>
</md:Organization>
<md:ContactPerson contactType="technical"><md:EmailAddress>mailto:drift@goteborg.example</md:EmailAddress></md:ContactPerson>
<md:ContactPerson contactType="support"><md:EmailAddress>mailto:support@goteborg.example</md:EmailAddress></md:ContactPerson>
</md:EntityDescriptor>`

export const soundSp = entity('https://sp.goteborg.example/saml', `<md:SPSSODescriptor AuthnRequestsSigned="true" WantAssertionsSigned="true" protocolSupportEnumeration="${protocol}">
${ui}
${key('signing')}
${key('encryption')}
<md:SingleLogoutService Binding="${bindings}HTTP-Redirect" Location="https://sp.goteborg.example/slo"/>
<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat>
<md:AssertionConsumerService Binding="${bindings}HTTP-POST" Location="https://sp.goteborg.example/acs" index="0" isDefault="true"/>
<md:AssertionConsumerService Binding="${bindings}HTTP-POST" Location="https://sp.goteborg.example/acs2" index="1"/>
<md:AttributeConsumingService index="0" isDefault="true">
<md:ServiceName xml:lang="sv">Tjänsten</md:ServiceName>
<md:RequestedAttribute Name="http://sambi.se/attributes/1/employeeHsaId" NameFormat="${uri}" FriendlyName="employeeHsaId"/>
</md:AttributeConsumingService>
</md:SPSSODescriptor>`)

export const levels = `<md:Extensions><mdattr:EntityAttributes><saml:Attribute xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" Name="urn:oasis:names:tc:SAML:attribute:assurance-certification" NameFormat="${uri}"><saml:AttributeValue>http://id.sambi.se/loa/loa3</saml:AttributeValue></saml:Attribute></mdattr:EntityAttributes></md:Extensions>`
export const soundIdp = entity('https://idp.goteborg.example/saml', `${levels}
<md:IDPSSODescriptor WantAuthnRequestsSigned="true" errorURL="https://idp.goteborg.example/fel" protocolSupportEnumeration="${protocol}">
${ui}
${key('signing')}
<md:SingleLogoutService Binding="${bindings}HTTP-Redirect" Location="https://idp.goteborg.example/slo"/>
<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:transient</md:NameIDFormat>
<md:SingleSignOnService Binding="${bindings}HTTP-Redirect" Location="https://idp.goteborg.example/sso"/>
<md:SingleSignOnService Binding="${bindings}HTTP-POST" Location="https://idp.goteborg.example/sso"/>
</md:IDPSSODescriptor>`)

/** Codes of the rules that fail, each once. The schemas have a say only when they are given. */
export function failing(xml: string, check?: CheckSchema): readonly string[] {
  const results = [...lintMetadata(entityTexts([Buffer.from(xml)]), now, vgrHub, check)].flatMap((linted) => linted.results)
  expect(results.filter(({outcome}) => outcome === 'crashed')).toEqual([])
  return [...new Set(results.filter(({outcome}) => outcome === 'failed').map(({rule}) => rule.code))].sort()
}

export type Defect = readonly [defect: string, replaced: string | RegExp, by: string, ...codes: readonly string[]]
export const told = (defects: readonly Defect[]): readonly {readonly defect: string; readonly replaced: string | RegExp; readonly by: string; readonly codes: readonly string[]}[] => defects.map(([defect, replaced, by, ...codes]) => ({defect, replaced, by, codes}))
export const plant = (xml: string, replaced: string | RegExp, by: string): string => {
  const planted = xml.replace(replaced, () => by)
  expect(planted).not.toBe(xml)
  return planted
}
export const without = (name: string): RegExp => new RegExp(`<${name}[ >][^]*?</${name}>`)
