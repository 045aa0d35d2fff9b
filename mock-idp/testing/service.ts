import {type Profile, SAML, type SamlConfig, ValidateInResponseTo} from '@node-saml/node-saml'
import type {MockIdp} from '../options.ts'
import {readCertificate} from '../../src/saml/certificate.ts'
import type {RequestedAttribute} from '../../src/saml/model.ts'
import {binding, loa} from '../../src/saml/names.ts'
import {parseXml} from '../../src/saml/xml.ts'
import {readEntities} from '../../src/saml/read-metadata.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import {writeEntityDescriptor} from '../../src/saml/write-metadata.ts'
import {createSigningKey} from '../pki/signing-key.ts'

/** A service built on node-saml: the witness that the mock's answers are sound. */
export interface TestService {
  readonly entityId: string
  readonly acsUrl: string
  readonly key: SigningKey
  readonly metadata: string
  /** Address with a signed request, as the user's browser opens it. */
  loginUrl(idp: MockIdp, options?: Partial<SamlConfig>): Promise<string>
  /** A signed request for the form of HTTP-POST. */
  loginForm(idp: MockIdp, options?: Partial<SamlConfig>): Promise<Readonly<Record<string, string>>>
  /** Throws what node-saml says when the response is not acceptable. */
  accept(idp: MockIdp, samlResponse: string): Promise<Profile>
}

const sambi = (name: string): string => `http://sambi.se/attributes/1/${name}`

export const askedAttributes: readonly RequestedAttribute[] = [
  {name: sambi('employeeHsaId'), friendlyName: 'employeeHsaId', isRequired: true},
  {name: sambi('givenName'), friendlyName: 'givenName', isRequired: true},
  {name: sambi('surname'), friendlyName: 'surname', isRequired: true},
  {name: 'urn:credential:personalIdentityNumber', friendlyName: 'credentialPersonalIdentityNumber', isRequired: false},
  {name: sambi('organizationName'), friendlyName: 'organizationName', isRequired: false},
  {name: sambi('commissionRight'), friendlyName: 'commissionRight', isRequired: false},
]

export interface TestServiceOptions {
  readonly entityId?: string
  readonly acsUrl?: string
  readonly authnRequestsSigned?: string
  readonly requestedAttributes?: readonly RequestedAttribute[]
}

export async function createTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const {
    entityId = 'https://tjanst.localhost/MOCK/saml',
    acsUrl = 'http://tjanst.localhost:4999/acs',
    authnRequestsSigned = 'true',
    requestedAttributes = askedAttributes,
  } = options
  const key = await createSigningKey('MOCK tjanst.localhost', {bits: 2048})
  const certificate = present(readCertificate(key.certificate)).base64
  const asked = new Map<string, string>()

  const library = (idp: MockIdp, config: Partial<SamlConfig> = {}): SAML => {
    const role = present(readEntities(present(parseXml(idp.metadata()).document).documentElement)[0]?.idp)
    return new SAML({
      issuer: entityId,
      audience: entityId,
      callbackUrl: acsUrl,
      entryPoint: present(role.singleSignOn.find((endpoint) => endpoint.binding === binding.redirect)?.location),
      idpCert: role.keys.flatMap(({certificates}) => certificates),
      idpIssuer: idp.entityId,
      privateKey: key.privateKey,
      publicCert: key.certificate,
      signatureAlgorithm: 'sha256',
      identifierFormat: null,
      authnContext: [loa.sambi3],
      racComparison: 'exact',
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: true,
      validateInResponseTo: ValidateInResponseTo.always,
      cacheProvider: {
        saveAsync: (id, value) => {
          asked.set(id, value)
          return Promise.resolve({value, createdAt: Date.now()})
        },
        getAsync: (id) => Promise.resolve(asked.get(id) ?? null),
        removeAsync: (id) => Promise.resolve(id !== null && asked.delete(id) ? id : null),
      },
      ...config,
    })
  }

  return {
    entityId,
    acsUrl,
    key,
    metadata: writeEntityDescriptor({
      entityId,
      validUntil: undefined,
      displayNames: {sv: 'Provtjänsten', en: 'The test service'},
      assuranceCertifications: [],
      idp: undefined,
      sp: {
        assertionConsumers: [{binding: binding.post, location: acsUrl, index: '0', isDefault: 'true'}],
        singleLogout: [],
        keys: [{use: 'signing', certificates: [certificate]}],
        authnRequestsSigned,
        wantAssertionsSigned: 'true',
        nameIdFormats: [],
        requestedAttributes,
      },
    }),
    loginUrl: (idp, config) => library(idp, config).getAuthorizeUrlAsync('relä/å', undefined, {}),
    loginForm: async (idp, config) => {
      const entryPoint = `${idp.url}/saml/sso/HTTP-POST`
      const posting = {authnRequestBinding: 'HTTP-POST', skipRequestCompression: true, entryPoint, ...config}
      const message = await library(idp, posting).getAuthorizeMessageAsync('relä/å')
      return Object.fromEntries(Object.entries(message).map(([name, value]) => [name, String(value)]))
    },
    accept: async (idp, samlResponse) => {
      const {profile} = await library(idp).validatePostResponseAsync({SAMLResponse: samlResponse})
      if (!profile) throw new Error('node-saml gave no profile')
      return profile
    },
  }
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the test service misses something in the metadata')
  return value
}
