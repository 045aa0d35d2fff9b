import {ns} from '../../src/saml/names.ts'
import {type Oddity, rsaKey, swap, toSign, wholeToSign} from './oddity.ts'
import {marker, signedByHand} from './sign-by-hand.ts'

const signed = (xml: string): string => signedByHand(xml, rsaKey)
const changed = (name: string, from: string | RegExp, to: string, more: Partial<Oddity> = {}): Oddity => ({
  name,
  write: () => signed(swap(toSign, from, to)),
  ...more,
})
const notOnOrAfter = (instant: string): string => `<saml:Conditions NotOnOrAfter="${instant}"`
const conditions = '<saml:Conditions NotOnOrAfter="2026-03-01T15:05:10Z"'
const untilThen = (name: string, instant: string, more: Partial<Oddity> = {}): Oddity => changed(`an end at ${name}`, conditions, notOnOrAfter(instant), more)
const confirmation = /<saml:SubjectConfirmation .*?<\/saml:SubjectConfirmation>/s
const bearer = (data: string): string =>
  `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData ${data}/></saml:SubjectConfirmation>`
const holder = `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:holder-of-key"><saml:SubjectConfirmationData xsi:type="saml:KeyInfoConfirmationDataType"><ds:KeyInfo xmlns:ds="${ns.signature}"><ds:KeyName>the holder</ds:KeyName></ds:KeyInfo></saml:SubjectConfirmationData></saml:SubjectConfirmation>`
const nameId = /<saml:NameID .*?<\/saml:NameID>/s
const inner = `<saml:Assertion ID="_inner" Version="2.0" IssueInstant="2026-03-01T14:05:10Z"><saml:Issuer>https://other.example</saml:Issuer><saml:Subject><saml:NameID>somebody else</saml:NameID></saml:Subject></saml:Assertion>`
const afterConditions = '</saml:Conditions>'
const value = '<saml:AttributeValue xsi:type="xs:string">Alma</saml:AttributeValue>'

/** What SAML lets an issuer say, and few say. */
export const content: readonly Oddity[] = [
  changed('a holder of key beside the bearer', confirmation, holder + bearer('Recipient="https://sp.example/acs" NotOnOrAfter="2026-03-01T14:06:10Z" InResponseTo="_request"')),
  changed('two confirmations, of which the first has expired', confirmation, bearer('Recipient="https://sp.example/acs" NotOnOrAfter="2020-01-01T00:00:00Z"') + bearer('Recipient="https://sp.example/acs" NotOnOrAfter="2026-03-01T14:06:10Z"')),
  changed('a use once, and a restriction of proxies', afterConditions, `<saml:OneTimeUse/><saml:ProxyRestriction Count="0"><saml:Audience>https://sp.example/saml</saml:Audience></saml:ProxyRestriction>${afterConditions}`),
  changed('a condition of others', afterConditions, `<saml:Condition xmlns:x="urn:x:own" xsi:type="x:Own"/>${afterConditions}`),
  changed('two restrictions of audience', '<saml:AudienceRestriction>', '<saml:AudienceRestriction><saml:Audience>https://sp.example/saml</saml:Audience><saml:Audience>https://b.example</saml:Audience></saml:AudienceRestriction><saml:AudienceRestriction>'),
  changed('a restriction to nobody beside', '<saml:AudienceRestriction>', '<saml:AudienceRestriction><saml:Audience/></saml:AudienceRestriction><saml:AudienceRestriction>'),
  changed('no conditions at all', /<saml:Conditions.*<\/saml:Conditions>/s, ''),
  untilThen('another zone', '2026-03-01T16:05:10+01:00'),
  untilThen('a zone behind', '2026-03-01T09:05:10-05:00'),
  untilThen('seven digits of a second', '2026-03-01T15:05:10.1234567Z'),
  untilThen('nine digits of a second', '2026-03-01T15:05:10.123456789Z'),
  untilThen('twenty digits of a second', '2026-03-01T15:05:10.12345678901234567890Z'),
  untilThen('no zone', '2026-03-01T15:05:10'),
  untilThen('the last instant of a day', '2026-03-01T24:00:00Z'),
  untilThen('the year 9999', '9999-12-31T23:59:59Z'),
  untilThen('a year of five digits', '10000-01-01T00:00:00Z'),
  untilThen('white space around it', ' 2026-03-01T15:05:10Z '),
  changed('a start at the very instant', conditions, `<saml:Conditions NotBefore="2026-03-01T14:05:30Z" NotOnOrAfter="2026-03-01T14:05:31Z"`),
  changed('a base identifier', nameId, '<saml:BaseID xmlns:x="urn:x:own" xsi:type="x:Own" NameQualifier="a"/>', {person: null}),
  changed('no subject but a confirmation', nameId, '', {person: null}),
  changed('a name in elements', nameId, '<saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent" NameQualifier="https://idp.example/saml" SPNameQualifier="https://sp.example/saml" SPProvidedID="p">x=1,y=2</saml:NameID>', {person: 'x=1,y=2'}),
  changed('a value of elements', value, `<saml:AttributeValue><p:Person xmlns:p="urn:x:p" xmlns="urn:x:d"><Name lang="sv">Alma</Name> and <b/>text</p:Person></saml:AttributeValue>`),
  changed('a value that is a name identifier', value, '<saml:AttributeValue><saml:NameID NameQualifier="a">targeted</saml:NameID></saml:AttributeValue>'),
  changed('a value that is nil, an empty one and none', value, '<saml:AttributeValue xsi:nil="true"/><saml:AttributeValue></saml:AttributeValue>'),
  changed('a method of authentication by reference', /<saml:AuthnContextClassRef>.*?<\/saml:AuthnContextClassRef>/s, '<saml:AuthnContextClassRef>http://id.sambi.se/loa/loa3</saml:AuthnContextClassRef><saml:AuthnContextDeclRef>https://idp.example/decl</saml:AuthnContextDeclRef><saml:AuthenticatingAuthority>https://other.example</saml:AuthenticatingAuthority>'),
  changed('a method of authentication in full', /<saml:AuthnContextClassRef>.*?<\/saml:AuthnContextClassRef>/s, '<saml:AuthnContextDecl><x:Card xmlns:x="urn:x:card" ID="_card">in detail</x:Card></saml:AuthnContextDecl>'),
  changed('somebody else’s assertion as advice', afterConditions, `${afterConditions}<saml:Advice>${inner}<saml:AssertionIDRef>_older</saml:AssertionIDRef></saml:Advice>`),
  changed('a decision on a resource', '<saml:AttributeStatement>', `<saml:AuthzDecisionStatement Resource="https://sp.example" Decision="Permit"><saml:Action Namespace="urn:x:a">read</saml:Action><saml:Evidence>${inner}</saml:Evidence></saml:AuthzDecisionStatement><saml:AttributeStatement>`),
  changed('statements twice over', '<saml:AttributeStatement>', '<saml:AttributeStatement><saml:Attribute Name="a"><saml:AttributeValue>b</saml:AttributeValue></saml:Attribute></saml:AttributeStatement><saml:AttributeStatement>'),
  changed('an attribute of others on the assertion', '<saml:Assertion ', '<saml:Assertion xmlns:x="urn:x:own" x:mark="1" '),
  changed('extensions and details of the status', '<samlp:Status>', '<samlp:Extensions><x:Hint xmlns:x="urn:x:own">a</x:Hint></samlp:Extensions><samlp:Status><!-- all is well -->'),
  changed('a message and a detail in a status that is well', '</samlp:Status>', '<samlp:StatusMessage>all is well</samlp:StatusMessage><samlp:StatusDetail><Cause xmlns="urn:x:own">none</Cause></samlp:StatusDetail></samlp:Status>'),
  {
    name: 'two assertions about one person in a signed response',
    write: (): string => {
      const own = /<saml:Assertion.*<\/saml:Assertion>/s.exec(wholeToSign)?.[0] ?? ''
      return signed(swap(wholeToSign, own, own + own.replaceAll('_assertion', '_second')))
    },
    twice: true,
  },
  {
    name: 'a logout',
    write: () =>
      signed(
        `<samlp:LogoutRequest xmlns:samlp="${ns.protocol}" xmlns:saml="${ns.assertion}" ID="_l" Version="2.0" IssueInstant="2026-03-01T14:05:00.0000000Z" Reason="urn:oasis:names:tc:SAML:2.0:logout:user" NotOnOrAfter="2026-03-01T14:10:00Z"><saml:Issuer>https://idp.example/saml</saml:Issuer>${marker}<saml:NameID>x</saml:NameID><samlp:SessionIndex>a</samlp:SessionIndex><samlp:SessionIndex>b</samlp:SessionIndex></samlp:LogoutRequest>`,
      ),
    person: null,
  },
]
