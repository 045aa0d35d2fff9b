import type {Assertion, Attribute, AuthnStatement, Conditions, Issuer, NameId, Response, Status, Subject} from './model.ts'
import {ns} from './names.ts'
import {type XmlNode, element} from './write-xml.ts'

/**
 * The response as XML, unsigned. The inverse of `readResponse`: what is undefined is left out, so that a lie is
 * written as faithfully as a truth. Encrypted assertions are not written.
 */
export function writeResponse(response: Response): string {
  return element(
    'samlp:Response',
    {
      'xmlns:samlp': ns.protocol,
      'xmlns:saml': ns.assertion,
      ID: response.id,
      Version: response.version,
      IssueInstant: response.issueInstant,
      Destination: response.destination,
      InResponseTo: response.inResponseTo,
    },
    writeIssuer(response.issuer),
    response.status && writeStatus(response.status),
    response.assertions.map(writeAssertion),
  ).xml
}

export function writeIssuer(issuer: Issuer | undefined): XmlNode | undefined {
  return issuer && element('saml:Issuer', {Format: issuer.format}, issuer.value)
}

function writeStatus(status: Status): XmlNode {
  const subCode = status.subCode !== undefined && element('samlp:StatusCode', {Value: status.subCode})
  return element(
    'samlp:Status',
    {},
    element('samlp:StatusCode', {Value: status.code}, subCode),
    status.message !== undefined && element('samlp:StatusMessage', {}, status.message),
  )
}

/** Attributes before the authentication statement, as the Inera IdP has been seen to write them. */
function writeAssertion(assertion: Assertion): XmlNode {
  return element(
    'saml:Assertion',
    {
      'xmlns:xs': ns.schema,
      'xmlns:xsi': ns.schemaInstance,
      ID: assertion.id,
      Version: assertion.version,
      IssueInstant: assertion.issueInstant,
    },
    writeIssuer(assertion.issuer),
    assertion.subject && writeSubject(assertion.subject),
    assertion.conditions && writeConditions(assertion.conditions),
    writeAttributeStatements(assertion),
    assertion.authnStatements.map(writeAuthnStatement),
  )
}

/** All attributes in the first statement; any others are empty. */
function writeAttributeStatements({attributes, attributeStatements}: Assertion): readonly XmlNode[] {
  const count = attributes.length > 0 ? Math.max(1, attributeStatements) : attributeStatements
  return Array.from({length: count}, (_, index) =>
    element('saml:AttributeStatement', {}, index === 0 ? attributes.map(writeAttribute) : []),
  )
}

function writeNameId(nameId: NameId): XmlNode {
  return element(
    'saml:NameID',
    {Format: nameId.format, NameQualifier: nameId.nameQualifier, SPNameQualifier: nameId.spNameQualifier},
    nameId.value,
  )
}

function writeSubject(subject: Subject): XmlNode {
  return element(
    'saml:Subject',
    {},
    subject.nameId && writeNameId(subject.nameId),
    subject.confirmations.map((confirmation) =>
      element(
        'saml:SubjectConfirmation',
        {Method: confirmation.method},
        element('saml:SubjectConfirmationData', {
          Address: confirmation.address,
          InResponseTo: confirmation.inResponseTo,
          NotBefore: confirmation.notBefore,
          NotOnOrAfter: confirmation.notOnOrAfter,
          Recipient: confirmation.recipient,
        }),
      ),
    ),
  )
}

function writeConditions(conditions: Conditions): XmlNode {
  return element(
    'saml:Conditions',
    {NotBefore: conditions.notBefore, NotOnOrAfter: conditions.notOnOrAfter},
    conditions.audienceRestrictions.map((audiences) =>
      element(
        'saml:AudienceRestriction',
        {},
        audiences.map((audience) => element('saml:Audience', {}, audience)),
      ),
    ),
  )
}

function writeAuthnStatement(statement: AuthnStatement): XmlNode {
  return element(
    'saml:AuthnStatement',
    {
      AuthnInstant: statement.authnInstant,
      SessionIndex: statement.sessionIndex,
      SessionNotOnOrAfter: statement.sessionNotOnOrAfter,
    },
    element(
      'saml:AuthnContext',
      {},
      statement.classRef !== undefined && element('saml:AuthnContextClassRef', {}, statement.classRef),
      statement.authenticatingAuthorities.map((authority) => element('saml:AuthenticatingAuthority', {}, authority)),
    ),
  )
}

function writeAttribute(attribute: Attribute): XmlNode {
  return element(
    'saml:Attribute',
    {Name: attribute.name, NameFormat: attribute.nameFormat, FriendlyName: attribute.friendlyName},
    attribute.values.map((value) => element('saml:AttributeValue', {'xsi:type': 'xs:string'}, value)),
  )
}
