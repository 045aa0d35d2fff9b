import {type AttributeMeaning, hidden, open} from './attribute-meaning.ts'

const oid = (number: string): string => `urn:oid:${number}`
const swedenConnect = (number: string): string => oid(`1.2.752.201.3.${number}`)

/** Sweden Connect's names (Attribute Specification, section 3.1), and the older OID of the HSA-id. */
export const swedenConnectAttributes: readonly AttributeMeaning[] = [
  hidden('sn', oid('2.5.4.4'), 'efternamn', 'surname'),
  hidden('givenName', oid('2.5.4.42'), 'förnamn', 'given name'),
  hidden('displayName', oid('2.16.840.1.113730.3.1.241'), 'visningsnamn', 'display name'),
  hidden('personalIdentityNumber', oid('1.2.752.29.4.13'), 'personnummer', 'personal number', 'personal-number'),
  hidden('previousPersonalIdentityNumber', swedenConnect('15'), 'tidigare personnummer', 'earlier personal number', 'personal-number'),
  hidden('dateOfBirth', oid('1.3.6.1.5.5.7.9.1'), 'födelsedatum', 'date of birth', 'date'),
  hidden('telephoneNumber', oid('2.5.4.20'), 'telefonnummer', 'telephone number'),
  hidden('mobile', oid('0.9.2342.19200300.100.1.41'), 'mobilnummer', 'mobile telephone number'),
  hidden('mail', oid('0.9.2342.19200300.100.1.3'), 'e-postadress', 'e-mail address'),
  open('o', oid('2.5.4.10'), 'organisation', 'organisation'),
  open('ou', oid('2.5.4.11'), 'organisatorisk enhet', 'organisational unit'),
  open('organizationIdentifier', oid('2.5.4.97'), 'organisationsnummer', 'organisation number', 'organisation-number'),
  hidden('orgAffiliation', swedenConnect('1'), 'organisationstillhörighet', 'affiliation', 'affiliation'),
  hidden('transactionIdentifier', swedenConnect('2'), 'transaktions-id', 'transaction identifier'),
  hidden('authContextParams', swedenConnect('3'), 'uppgifter om inloggningen', 'details of the authentication'),
  hidden('userCertificate', swedenConnect('10'), 'användarens certifikat', 'certificate of the user', 'base64'),
  hidden('userSignature', swedenConnect('11'), 'användarens underskrift', 'signature of the user', 'base64'),
  hidden('sad', swedenConnect('12'), 'aktiveringsdata för underskrift', 'signature activation data'),
  hidden('authServerSignature', swedenConnect('13'), 'IdP:ns signatur', 'signature of the identity provider', 'base64'),
  hidden('employeeHsaId', oid('1.2.752.29.6.2.1'), 'HSA-id', 'HSA-id', 'hsa-id'),
  hidden('employeeHsaId', oid('1.2.752.29.4.19'), 'HSA-id', 'HSA-id', 'hsa-id'),
]
