import type {SigningKey} from '../../src/saml/sign.ts'
import type {Employment, Person} from '../people/person.ts'
import {type Issuer, type KeyPair, type Subject, makeCertificate} from './certificate.ts'
import {privateKeyPem, toBase64, toPem} from './certificate.ts'
import {ecKeys, rsaKeys} from './keys.ts'
import {createSigningKey} from './signing-key.ts'

/** A person's login certificate. The private key is thrown away: the mock phone signs nothing. */
export interface PersonCertificate {
  readonly pem: string
  /** Base64 DER. */
  readonly base64: string
  /** RFC 2253, as Inera's IdP writes them. */
  readonly subject: string
  readonly issuer: string
  readonly organisationName: string
  readonly policies: readonly string[]
}

export interface Hierarchy {
  readonly root: string
  /** Issuing CA of persons by level of assurance. */
  readonly personCas: {readonly 2: string; readonly 3: string}
  /** What the mock signs with, and a key that stands in nobody's metadata. */
  readonly keys: {readonly genuine: SigningKey; readonly unknown: SigningKey}
  readonly people: ReadonlyMap<string, PersonCertificate>
}

const day = 86_400_000
const year = 365 * day
const owner = 'MOCK Efos'
const signerSubject: Subject = named('MOCK efos.localhost')
const caNames = {
  root: 'MOCK Efos Root CA v1',
  2: 'MOCK Efos Person CA 2 v1',
  3: 'MOCK Efos Person Mobile CA v1',
} as const
/** 1.2.752.74.8.512 is the policy of mobile SITHS; what reserve cards carry is not known to us. */
const policies = {2: [], 3: ['1.2.752.74.8.512']} as const

/** A whole test hierarchy with new keys. Nothing of it outlives the process, and every CA says MOCK. */
export async function createHierarchy(people: readonly Person[], now: Date): Promise<Hierarchy> {
  const unknown = createSigningKey('MOCK nobody knows this key', {bits: 2048, now})
  const [signerKeys, rootKeys, ca2Keys, ca3Keys, personKeys] = await Promise.all([
    rsaKeys(),
    ecKeys('P-384'),
    ecKeys('P-384'),
    ecKeys('P-384'),
    Promise.all(people.map(() => ecKeys())),
  ])
  const root = await certify(named(caNames.root), rootKeys, undefined, 'ca', 20, now)
  const [ca2, ca3, signer] = await Promise.all([
    certify(named(caNames[2]), ca2Keys, root, 'ca', 10, now),
    certify(named(caNames[3]), ca3Keys, root, 'ca', 10, now),
    certify(signerSubject, signerKeys, root, 'function', 2, now),
  ])
  const cas = {2: ca2, 3: ca3}
  const certificates = await Promise.all(
    people.map(async (person, index): Promise<[string, PersonCertificate]> => {
      const {level} = person.credential
      const keys = personKeys[index] ?? (await ecKeys())
      const subject = subjectOf(person)
      const issued = await certify(subject, keys, cas[level], 'person', 2, now, policies[level])
      return [person.key, describe(issued, subject, caNames[level], policies[level])]
    }),
  )
  return {
    root: toPem(root.certificate),
    personCas: {2: toPem(ca2.certificate), 3: toPem(ca3.certificate)},
    keys: {
      genuine: {privateKey: privateKeyPem(signer.privateKey), certificate: toPem(signer.certificate)},
      unknown: await unknown,
    },
    people: new Map(certificates),
  }
}

function named(commonName: string): Subject {
  return [
    ['C', 'SE'],
    ['O', owner],
    ['CN', commonName],
  ]
}

function subjectOf(person: Person): Subject {
  const employment = person.employments[0] as Employment
  return [
    ['C', 'SE'],
    ['O', `MOCK ${employment.organisation.name}`],
    ['SN', person.surname],
    ['GN', person.givenName],
    ['CN', `${person.givenName} ${person.surname}`],
    ['serialNumber', employment.hsaId],
  ]
}

async function certify(
  subject: Subject,
  keys: KeyPair,
  issuer: Issuer | undefined,
  use: 'ca' | 'person' | 'function',
  years: number,
  now: Date,
  policies?: readonly string[],
): Promise<Issuer> {
  const certificate = await makeCertificate({
    subject,
    publicKey: keys.publicKey,
    signingKey: issuer?.privateKey ?? keys.privateKey,
    notBefore: new Date(now.getTime() - day),
    notAfter: new Date(now.getTime() + years * year),
    use,
    ...(issuer && {issuer}),
    ...(policies && policies.length > 0 && {policies}),
  })
  return {certificate, privateKey: keys.privateKey}
}

function describe({certificate}: Issuer, subject: Subject, ca: string, policies: readonly string[]): PersonCertificate {
  return {
    pem: toPem(certificate),
    base64: toBase64(certificate),
    subject: rfc2253(subject),
    issuer: rfc2253(named(ca)),
    organisationName: subject.find(([part]) => part === 'O')?.[1] ?? '',
    policies,
  }
}

/** Last part first, special characters escaped (RFC 2253 2.4). */
function rfc2253(subject: Subject): string {
  const long: Readonly<Record<string, string>> = {SN: 'SURNAME', GN: 'GIVENNAME', serialNumber: 'SERIALNUMBER'}
  return [...subject]
    .reverse()
    .map(([part, text]) => `${long[part] ?? part}=${text.replaceAll(/[,+"\\<>;=]/g, '\\$&')}`)
    .join(',')
}
