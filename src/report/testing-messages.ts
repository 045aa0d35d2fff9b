/** One message of each kind, with what is seldom seen in it. For tests of what an answer holds. */
const names =
  'xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:a="urn:oasis:names:tc:SAML:2.0:assertion" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xs="http://www.w3.org/2001/XMLSchema"'
const about = 'Version="2.0" IssueInstant="2026-03-01T13:05:12.345Z" Destination="https://to.example/x?a=1&amp;b=2"'
const issuer = '<a:Issuer Format="urn:example:format">\n  https://from.example/\n</a:Issuer>'
const nameId =
  '<a:NameID Format="urn:example:persistent" NameQualifier="https://idp.example" SPNameQualifier="https://sp.example" SPProvidedID="provided-7">alias<!-- hidden -->-42</a:NameID>'

const assertion = `<a:Assertion ${names} ID="_assertion" Version="2.0" IssueInstant="2026-03-01T13:05:13Z">${issuer}
  <a:Subject>${nameId}
    <a:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><a:NameID>confirmer</a:NameID>
      <a:SubjectConfirmationData NotBefore="2026-03-01T13:00:00Z" NotOnOrAfter="2026-03-01T13:10:00Z" Recipient="https://acs.example"
        InResponseTo="_request" Address="192.0.2.7"/></a:SubjectConfirmation>
    <a:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:holder-of-key">
      <a:SubjectConfirmationData xsi:type="a:KeyInfoConfirmationDataType"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">
        <ds:KeyName>the key of the holder</ds:KeyName></ds:KeyInfo></a:SubjectConfirmationData></a:SubjectConfirmation>
  </a:Subject>
  <a:Conditions NotBefore="2026-03-01T13:00:01Z" NotOnOrAfter="2026-03-01T14:00:01Z">
    <a:AudienceRestriction><a:Audience>https://sp.example</a:Audience><a:Audience>https://other.example</a:Audience></a:AudienceRestriction>
    <a:OneTimeUse/><a:ProxyRestriction Count="3"><a:Audience>https://proxied.example</a:Audience></a:ProxyRestriction>
    <a:Condition xsi:type="d:DelegationRestrictionType" xmlns:d="urn:oasis:names:tc:SAML:2.0:conditions:delegation">
      <d:Delegate DelegationInstant="2026-03-01T12:59:00Z" ConfirmationMethod="urn:example:method"><a:NameID>delegate-1</a:NameID></d:Delegate>
    </a:Condition>
  </a:Conditions>
  <a:Advice><a:AssertionIDRef>_advised</a:AssertionIDRef><a:AssertionURIRef>https://idp.example/advice</a:AssertionURIRef>
    <x:Note xmlns:x="urn:example:notes" level="high">something else</x:Note></a:Advice>
  <a:AuthnStatement AuthnInstant="2026-03-01T13:04:00Z" SessionIndex="_session-9" SessionNotOnOrAfter="2026-03-01T21:04:00Z">
    <a:SubjectLocality Address="192.0.2.8" DNSName="desk.example"/>
    <a:AuthnContext><a:AuthnContextClassRef>urn:example:class</a:AuthnContextClassRef>
      <a:AuthnContextDecl><c:Declared xmlns:c="urn:example:context" strength="4">with a card</c:Declared></a:AuthnContextDecl>
      <a:AuthenticatingAuthority>https://first.example</a:AuthenticatingAuthority>
      <a:AuthenticatingAuthority>https://second.example</a:AuthenticatingAuthority></a:AuthnContext></a:AuthnStatement>
  <a:AuthnStatement AuthnInstant="2026-03-01T13:04:30Z"><a:AuthnContext>
    <a:AuthnContextDeclRef>urn:example:declaration</a:AuthnContextDeclRef></a:AuthnContext></a:AuthnStatement>
  <a:AttributeStatement>
    <a:Attribute Name="urn:oid:1.3.6.1.4.1.5923.1.1.1.10" NameFormat="urn:oasis:names:tc:SAML:2.0:attrname-format:uri"
      FriendlyName="eduPersonTargetedID" x:source="directory" xmlns:x="urn:example:more">
      <a:AttributeValue><a:NameID NameQualifier="https://scope.example">targeted-1</a:NameID></a:AttributeValue></a:Attribute>
    <a:Attribute Name="å ä ö &lt;&amp;&gt; &quot;"><a:AttributeValue xsi:type="xs:string">Åsa &lt;b&gt; &amp; 字 \u{1F600}</a:AttributeValue>
      <a:AttributeValue xsi:nil="true"/><a:AttributeValue> spaces within and around </a:AttributeValue>
      <a:AttributeValue><![CDATA[<xml>as text</xml>]]></a:AttributeValue>
      <a:AttributeValue><v:Person xmlns:v="urn:example:v" v:id="7"><v:Name>nested</v:Name> and <v:Name>mixed</v:Name></v:Person></a:AttributeValue>
    </a:Attribute>
    <a:Attribute Name="no-value"/>
  </a:AttributeStatement>
  <a:AuthzDecisionStatement Resource="https://resource.example" Decision="Permit"><a:Action Namespace="urn:example:actions">Read</a:Action>
    <a:Evidence><a:AssertionIDRef>_evidence</a:AssertionIDRef></a:Evidence></a:AuthzDecisionStatement>
</a:Assertion>`

const response = `<p:Response ${names} ID="_response" InResponseTo="_request" Consent="urn:oasis:names:tc:SAML:2.0:consent:obtained" ${about}>${issuer}
  <p:Extensions><e:Extra xmlns:e="urn:example:e" e:kind="odd">extended</e:Extra></p:Extensions>
  <p:Status><p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"><p:StatusCode Value="urn:example:second">
    <p:StatusCode Value="urn:example:third"/></p:StatusCode></p:StatusCode><p:StatusMessage>It went wrong.</p:StatusMessage>
    <p:StatusDetail><s:Cause xmlns:s="urn:example:s" number="12">in detail</s:Cause></p:StatusDetail></p:Status>${assertion}</p:Response>`

export const messages = {
  Response: response,
  Assertion: assertion,
  AuthnRequest: `<p:AuthnRequest ${names} ID="_r" ${about} Consent="urn:c" ForceAuthn="true" IsPassive="false" ProtocolBinding="urn:b"
    AssertionConsumerServiceURL="https://acs.example" AssertionConsumerServiceIndex="4" AttributeConsumingServiceIndex="5" ProviderName="Vårdportalen">
    ${issuer}<p:Extensions><psc:PrincipalSelection xmlns:psc="http://id.swedenconnect.se/authn/1.0/principal-selection/ns">
      <psc:MatchValue Name="urn:oid:1.2.752.29.4.13">198906059483</psc:MatchValue></psc:PrincipalSelection></p:Extensions>
    <a:Subject>${nameId}</a:Subject><p:NameIDPolicy Format="urn:f" SPNameQualifier="urn:q" AllowCreate="true"/>
    <a:Conditions><a:AudienceRestriction><a:Audience>https://extra.example</a:Audience></a:AudienceRestriction></a:Conditions>
    <p:RequestedAuthnContext Comparison="minimum"><a:AuthnContextClassRef>urn:l3</a:AuthnContextClassRef>
      <a:AuthnContextDeclRef>urn:d3</a:AuthnContextDeclRef></p:RequestedAuthnContext>
    <p:Scoping ProxyCount="2"><p:IDPList><p:IDPEntry ProviderID="https://idp1.example" Name="Ett" Loc="https://loc.example"/>
      <p:GetComplete>https://complete.example</p:GetComplete></p:IDPList><p:RequesterID>https://requester.example</p:RequesterID></p:Scoping>
  </p:AuthnRequest>`,
  LogoutRequest: `<p:LogoutRequest ${names} ID="_l" ${about} Reason="urn:oasis:names:tc:SAML:2.0:logout:user" NotOnOrAfter="2026-03-01T13:10:12Z">
    ${issuer}${nameId}<p:SessionIndex>_session-9</p:SessionIndex><p:SessionIndex>_session-10</p:SessionIndex></p:LogoutRequest>`,
  LogoutResponse: `<p:LogoutResponse ${names} ID="_m" InResponseTo="_l" ${about}>${issuer}<p:Status>
    <p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status></p:LogoutResponse>`,
  ArtifactResolve: `<p:ArtifactResolve ${names} ID="_n" ${about}>${issuer}<p:Artifact>AAQAAM0artifact</p:Artifact></p:ArtifactResolve>`,
  ArtifactResponse: `<p:ArtifactResponse ${names} ID="_o" InResponseTo="_n" ${about}>${issuer}<p:Status>
    <p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></p:Status>${response}</p:ArtifactResponse>`,
  AttributeQuery: `<p:AttributeQuery ${names} ID="_q" ${about}>${issuer}<a:Subject>${nameId}</a:Subject>
    <a:Attribute Name="urn:wanted"><a:AttributeValue>like this</a:AttributeValue></a:Attribute></p:AttributeQuery>`,
  ManageNameIDRequest: `<p:ManageNameIDRequest ${names} ID="_s" ${about}>${issuer}${nameId}<p:NewID>new-alias</p:NewID></p:ManageNameIDRequest>`,
  NameIDMappingRequest: `<p:NameIDMappingRequest ${names} ID="_t" ${about}>${issuer}${nameId}<p:NameIDPolicy Format="urn:g"/></p:NameIDMappingRequest>`,
  AuthzDecisionQuery: `<p:AuthzDecisionQuery ${names} ID="_u" ${about} Resource="https://r.example">${issuer}<a:Subject>${nameId}</a:Subject>
    <a:Action Namespace="urn:n">Write</a:Action></p:AuthzDecisionQuery>`,
  EntitiesDescriptor: `<m:EntitiesDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata" Name="urn:group" cacheDuration="PT6H">
    <m:EntityDescriptor entityID="https://e.example" validUntil="2027-01-01T00:00:00Z"><m:IDPSSODescriptor errorURL="https://err.example"
      protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><m:SingleSignOnService Binding="urn:b" Location="https://sso.example"/>
    </m:IDPSSODescriptor><m:Organization><m:OrganizationName xml:lang="sv">Exempelkommun</m:OrganizationName></m:Organization>
    <m:ContactPerson contactType="support"><m:EmailAddress>mailto:stod@exempelkommun.example</m:EmailAddress></m:ContactPerson>
    </m:EntityDescriptor></m:EntitiesDescriptor>`,
  AffiliationDescriptor: `<m:EntityDescriptor xmlns:m="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://f.example">
    <m:AffiliationDescriptor affiliationOwnerID="https://owner.example"><m:AffiliateMember>https://member.example</m:AffiliateMember>
    </m:AffiliationDescriptor></m:EntityDescriptor>`,
  'SAML 1.1': `<s:Response xmlns:s="urn:oasis:names:tc:SAML:1.0:protocol" MajorVersion="1" MinorVersion="1" ResponseID="_old">
    <s:Status><s:StatusCode Value="s:Success"/></s:Status><b:Assertion xmlns:b="urn:oasis:names:tc:SAML:1.0:assertion" AssertionID="_older"
      Issuer="https://old.example"><b:AttributeStatement><b:Subject><b:NameIdentifier Format="urn:h">old-alias</b:NameIdentifier></b:Subject>
      <b:Attribute AttributeName="mail" AttributeNamespace="urn:old"><b:AttributeValue>a@old.example</b:AttributeValue></b:Attribute>
    </b:AttributeStatement></b:Assertion></s:Response>`,
} as const
