import {meaningOf} from '../../src/saml/attributes.ts'
import type {Attribute} from '../../src/saml/model.ts'
import {attributeNameFormatUri} from '../../src/saml/names.ts'
import type {Commission, Employment, Person} from '../people/person.ts'
import type {PersonCertificate} from '../pki/hierarchy.ts'

/** How somebody logged in, as far as attributes tell it. */
export interface Proof {
  readonly person: Person
  readonly certificate: PersonCertificate
  /** URI. */
  readonly levelOfAssurance: string
}

type Values = Readonly<Record<string, readonly string[]>>

const sambi = (name: string): string => `http://sambi.se/attributes/1/${name}`
/** Mobile login is TLS with a client certificate behind the scenes; this is what Inera's IdP has been seen to say. */
const tlsClient = 'urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient'

/**
 * What the directory (as HSA) and the certificate say of a person, of those attributes that were asked for, in the
 * order they were asked for. What is not known is left out. The person acts in the first employment and its first
 * commission: the choice dialogue of the real IdP is not played.
 */
export function attributesOf(proof: Proof, requested: readonly string[]): readonly Attribute[] {
  const known = everythingAbout(proof)
  return [...new Set(requested)].flatMap((name) => {
    const values = known[name] ?? []
    return values.length === 0 ? [] : [attribute(name, values)]
  })
}

function attribute(name: string, values: readonly string[]): Attribute {
  return {name, nameFormat: attributeNameFormatUri, friendlyName: meaningOf(name)?.friendlyName, values}
}

function everythingAbout({person, certificate, levelOfAssurance}: Proof): Values {
  // Parsed people have at least one employment.
  const employment = person.employments[0] as Employment
  return {
    ...aboutPerson(person),
    ...aboutEmployment(employment),
    ...(employment.commissions[0] && aboutCommission(employment.commissions[0])),
    ...aboutCertificate(person, employment, certificate),
    [sambi('employeeHsaId')]: [employment.hsaId],
    'urn:allEmployeeHsaIds': person.employments.map(({hsaId}) => hsaId),
    'urn:allCommissions': person.employments.flatMap(({commissions}) => commissions.map(({hsaId}) => hsaId)),
    'urn:sambi:names:attribute:levelOfAssurance': [levelOfAssurance],
    'urn:sambi:names:attribute:authnMethod': [tlsClient],
    'urn:authenticationMethod': [tlsClient],
  }
}

function aboutPerson(person: Person): Values {
  const known = {
    [sambi('givenName')]: [person.givenName],
    [sambi('surname')]: [person.surname],
    'urn:name': [`${person.givenName} ${person.surname}`],
  }
  if (person.protectedIdentity) return known
  return {
    ...known,
    [sambi('personalIdentityNumber')]: person.personalIdentityNumber ? [person.personalIdentityNumber.value] : [],
    [sambi('mail')]: person.mail === null ? [] : [person.mail],
  }
}

function aboutEmployment({organisation, hsaId}: Employment): Values {
  const affiliation = `${hsaId}@${organisation.number.replace('-', '')}`
  return {
    [sambi('organizationIdentifier')]: [organisation.number],
    [sambi('organizationName')]: [organisation.name],
    'urn:userOrganizationIdentifier': [organisation.number],
    'urn:userOrganizationName': [organisation.name],
    'urn:orgAffiliation': [affiliation],
    'urn:userOrgAffiliation': [affiliation],
  }
}

function aboutCommission(commission: Commission): Values {
  return {
    [sambi('commissionHsaId')]: [commission.hsaId],
    [sambi('commissionName')]: [commission.name],
    [sambi('commissionPurpose')]: [commission.purpose],
    [sambi('commissionRight')]: commission.rights,
    [sambi('healthCareUnitHsaId')]: [commission.unit.hsaId],
    [sambi('healthCareUnitName')]: [commission.unit.name],
    [sambi('healthCareProviderHsaId')]: [commission.provider.hsaId],
    [sambi('healthCareProviderName')]: [commission.provider.name],
    [sambi('healthcareProviderId')]: [commission.provider.number],
  }
}

/**
 * A login in the app uses the certificate with the personal number where there is one. Here it is a single
 * certificate that also carries the HSA-id, so both can be had.
 */
function aboutCertificate(person: Person, employment: Employment, certificate: PersonCertificate): Values {
  const number = person.protectedIdentity ? null : person.personalIdentityNumber
  return {
    'urn:credential:givenName': [person.givenName],
    'urn:credential:surname': [person.surname],
    'urn:credential:displayName': [`${person.givenName} ${person.surname}`],
    'urn:credential:organizationName': [certificate.organisationName],
    'urn:credential:employeeHsaId': [employment.hsaId],
    'urn:credential:personalIdentityNumber': number ? [number.value] : [],
    'urn:credential:certificate': [certificate.base64],
    'urn:credential:certificatePolicies': certificate.policies,
    'http://www.w3.org/2000/09/xmldsig#x509SubjectName': [certificate.subject],
    'http://www.w3.org/2000/09/xmldsig#x509IssuerName': [certificate.issuer],
    'urn:sambi:names:attribute:x509IssuerName': [certificate.issuer],
  }
}
