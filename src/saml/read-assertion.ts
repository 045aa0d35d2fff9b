import type {Assertion, Attribute, AuthnStatement, Conditions, Subject, SubjectConfirmation} from './model.ts'
import {ns} from './names.ts'
import {readIssuer, readNameId, textsOf} from './read-envelope.ts'
import {attributeOf, childElements, firstChild, textOf} from './xml.ts'

/** SAML Core 2.3.3. */
export function readAssertion(assertion: Element): Assertion {
  const attributeStatements = childElements(assertion, ns.assertion, 'AttributeStatement')
  return {
    id: attributeOf(assertion, 'ID'),
    version: attributeOf(assertion, 'Version'),
    issueInstant: attributeOf(assertion, 'IssueInstant'),
    issuer: readIssuer(assertion),
    subject: readSubject(assertion),
    conditions: readConditions(assertion),
    authnStatements: childElements(assertion, ns.assertion, 'AuthnStatement').map(readAuthnStatement),
    attributeStatements: attributeStatements.length,
    attributes: attributeStatements.flatMap((statement) =>
      childElements(statement, ns.assertion, 'Attribute').map(readAttribute),
    ),
  }
}

function readSubject(assertion: Element): Subject | undefined {
  const subject = firstChild(assertion, ns.assertion, 'Subject')
  return (
    subject && {
      nameId: readNameId(subject),
      nameIdEncrypted: firstChild(subject, ns.assertion, 'EncryptedID') !== undefined,
      confirmations: childElements(subject, ns.assertion, 'SubjectConfirmation').map(readConfirmation),
    }
  )
}

function readConfirmation(confirmation: Element): SubjectConfirmation {
  const data = firstChild(confirmation, ns.assertion, 'SubjectConfirmationData')
  const read = (name: string): string | undefined => data && attributeOf(data, name)
  return {
    method: attributeOf(confirmation, 'Method'),
    recipient: read('Recipient'),
    inResponseTo: read('InResponseTo'),
    notBefore: read('NotBefore'),
    notOnOrAfter: read('NotOnOrAfter'),
    address: read('Address'),
  }
}

function readConditions(assertion: Element): Conditions | undefined {
  const conditions = firstChild(assertion, ns.assertion, 'Conditions')
  return (
    conditions && {
      notBefore: attributeOf(conditions, 'NotBefore'),
      notOnOrAfter: attributeOf(conditions, 'NotOnOrAfter'),
      audienceRestrictions: childElements(conditions, ns.assertion, 'AudienceRestriction').map((restriction) =>
        textsOf(restriction, ns.assertion, 'Audience'),
      ),
    }
  )
}

function readAuthnStatement(statement: Element): AuthnStatement {
  const context = firstChild(statement, ns.assertion, 'AuthnContext')
  return {
    authnInstant: attributeOf(statement, 'AuthnInstant'),
    sessionIndex: attributeOf(statement, 'SessionIndex'),
    sessionNotOnOrAfter: attributeOf(statement, 'SessionNotOnOrAfter'),
    classRef: context && textsOf(context, ns.assertion, 'AuthnContextClassRef')[0],
    authenticatingAuthorities: context ? textsOf(context, ns.assertion, 'AuthenticatingAuthority') : [],
  }
}

function readAttribute(attribute: Element): Attribute {
  return {
    name: attributeOf(attribute, 'Name') ?? '',
    nameFormat: attributeOf(attribute, 'NameFormat'),
    friendlyName: attributeOf(attribute, 'FriendlyName'),
    values: childElements(attribute, ns.assertion, 'AttributeValue').map(textOf),
  }
}
