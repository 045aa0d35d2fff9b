import type {Contact, EndpointDetails, Localized} from '../../saml/metadata-details.ts'
import type {EntitySummary, KeySummary, RoleSummary} from './entity-summary.ts'

/** What an entity says of one thing, as `SPSSODescriptor/AssertionConsumerService/HTTP-POST`. Order and repetition are lost. */
export type EntityFacts = ReadonlyMap<string, ReadonlySet<string>>

type Fact = readonly [where: string, value: string]

/** All that counts when metadata is compared: not the order, the signature, how it is written or until when it is valid. */
export function factsOf({names, levels, categories, organization, contacts, roles}: EntitySummary): EntityFacts {
  return collected([
    ...localized('DisplayName', names),
    ...levels.map((uri): Fact => ['assurance-certification', uri]),
    ...categories.map((uri): Fact => ['entity-category', uri]),
    ...localized('OrganizationName', organization?.names),
    ...localized('OrganizationDisplayName', organization?.displayNames),
    ...localized('OrganizationURL', organization?.urls),
    ...contacts.map(contactFact),
    ...roles.map(({role}): Fact => ['role', role]),
    ...roles.flatMap((role) => roleFacts(role).map(([where, value]): Fact => [`${role.role}/${where}`, value])),
  ])
}

function roleFacts(role: RoleSummary): readonly Fact[] {
  const {protocols, signing, errorUrl, endpoints, certificates, bareKeys, encryptionMethods, nameIdFormats, scopes} = role
  return [
    ...protocols.map((uri): Fact => ['protocolSupportEnumeration', uri]),
    ...Object.entries(signing).map(([name, value]): Fact => [name, value === '1' ? 'true' : value === '0' ? 'false' : value]),
    ...(errorUrl === undefined ? [] : [['errorURL', errorUrl] as const]),
    ...endpoints.map(endpointFact),
    ...certificates.flatMap(certificateFacts),
    ...(bareKeys === 0 ? [] : [['KeyValue', String(bareKeys)] as const]),
    ...encryptionMethods.map((uri): Fact => ['EncryptionMethod', uri]),
    ...nameIdFormats.map((uri): Fact => ['NameIDFormat', uri]),
    ...scopes.map(({value, isRegexp}): Fact => ['Scope', `${value}${isRegexp ? ' (regexp)' : ''}`]),
    ...localized('Description', role.descriptions),
    ...role.logos.map((logo): Fact => ['Logo', logo.startsWith('data:') ? `${logo.slice(0, 40)}… (${String(logo.length)})` : logo]),
    ...role.offered.map((name): Fact => ['Attribute', name]),
    ...role.requested.flatMap(requestFacts),
  ]
}

function endpointFact({service, binding, location, responseLocation, index, isDefault}: EndpointDetails): Fact {
  const notes = [
    ...(index === undefined ? [] : [`index ${index}`]),
    ...(isDefault === 'true' || isDefault === '1' ? ['isDefault'] : []),
    ...(responseLocation === undefined ? [] : [`ResponseLocation ${responseLocation}`]),
  ]
  const value = location ?? '–'
  return [`${service}/${binding?.split(':').at(-1) ?? '–'}`, notes.length === 0 ? value : `${value} (${notes.join(', ')})`]
}

/** By fingerprint; what cannot be read, as it is written. */
function certificateFacts({uses, certificate, base64}: KeySummary): readonly Fact[] {
  const value = certificate
    ? `${certificate.fingerprint} (${certificate.subject}, ${certificate.notBefore.slice(0, 10)} – ${certificate.notAfter.slice(0, 10)})`
    : `${base64.slice(0, 24)}… (${String(base64.length)})`
  return uses.map((use) => [use, value])
}

function requestFacts({index, serviceNames, requested}: RoleSummary['requested'][number]): readonly Fact[] {
  const list = `RequestedAttribute/${index ?? '–'}`
  return [
    ...localized('ServiceName', serviceNames),
    ...requested.map(({name, isRequired = false}): Fact => [list, `${name ?? '–'}${isRequired ? ' (isRequired)' : ''}`]),
  ]
}

function contactFact({type, name, emails}: Contact): Fact {
  const addresses = emails.map((address) => address.replace(/^mailto:/i, '')).sort()
  return [`ContactPerson/${type ?? '–'}`, [...(name === undefined ? [] : [name]), ...addresses].join(', ') || '–']
}

function localized(name: string, texts: Localized = {}): readonly Fact[] {
  return Object.entries(texts).map(([language, text]) => [`${name}/${language || '–'}`, text])
}

function collected(facts: readonly Fact[]): EntityFacts {
  const found = new Map<string, Set<string>>()
  for (const [where, value] of facts) found.set(where, new Set([...(found.get(where) ?? []), value]))
  return found
}
