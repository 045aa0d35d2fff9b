import {describe, expect, it} from 'vitest'
import {readMessage} from '../saml/read-message.ts'
import {parseXml} from '../saml/xml.ts'
import {maskMessage} from './mask-message.ts'

const number = '198906059483'

/** A response with the number in every place where none belongs. */
const strayed = `<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion"
  ID="_${number}" InResponseTo="_${number}" Version="${number}" IssueInstant="${number}" Destination="https://sp.example/${number}">
  <a:Issuer>https://idp.example/${number}</a:Issuer>
  <p:Status><p:StatusCode Value="urn:example:${number}"/></p:Status>
  <a:Assertion ID="_a${number}" Version="2.0" IssueInstant="${number}">
    <a:Issuer>https://idp.example/${number}</a:Issuer>
    <a:Subject><a:NameID Format="urn:example:${number}" SPNameQualifier="${number}">${number}</a:NameID>
      <a:SubjectConfirmation Method="urn:example:${number}">
        <a:SubjectConfirmationData Recipient="https://sp.example/${number}" InResponseTo="_${number}"/>
      </a:SubjectConfirmation></a:Subject>
    <a:Conditions NotBefore="${number}"><a:AudienceRestriction>
      <a:Audience>https://sp.example/${number}</a:Audience></a:AudienceRestriction></a:Conditions>
    <a:AuthnStatement AuthnInstant="${number}"><a:AuthnContext>
      <a:AuthnContextClassRef>http://id.example/${number}</a:AuthnContextClassRef></a:AuthnContext></a:AuthnStatement>
    <a:AttributeStatement><a:Attribute Name="urn:example:${number}" FriendlyName="${number}">
      <a:AttributeValue>${number}</a:AttributeValue></a:Attribute>
      <a:Attribute Name="http://sambi.se/attributes/1/healthCareUnitHsaId">
      <a:AttributeValue>SE1234567890-A1</a:AttributeValue></a:Attribute></a:AttributeStatement>
  </a:Assertion></p:Response>`

function masked(xml: string): string {
  const message = readMessage(parseXml(xml).document?.documentElement as Element)
  return JSON.stringify(message && maskMessage(message, 'sv'))
}

describe('maskMessage', () => {
  it('leaves no personal number, wherever it has strayed', () => {
    expect(masked(strayed)).not.toContain(number)
  })

  it('leaves the HSA-id of a unit, which its attribute may show', () => {
    expect(masked(strayed)).toContain('SE1234567890-A1')
  })
})
