import {readCertificate} from '../src/saml/certificate.ts'
import type {Endpoint, EntityDescriptor, IdpRole, KeyDescriptor, RequestedAttribute, SpRole} from '../src/saml/model.ts'
import {binding, nameIdFormat} from '../src/saml/names.ts'
import {readEntityDescriptor} from '../src/saml/read-metadata.ts'
import type {SigningKey} from '../src/saml/sign.ts'
import {type MetadataExtras, writeEntityDescriptor} from '../src/saml/write-metadata.ts'
import {parseXml} from '../src/saml/xml.ts'
import type {Text} from '../src/text.ts'
import {vgefosError} from '../src/errors.ts'

/** What an entity says of itself. `sso` makes it an IdP. */
export interface EntityWords {
  readonly entityId: string
  readonly name: Text
  readonly key: SigningKey
  readonly acs: string
  readonly requestedAttributes: readonly RequestedAttribute[]
  readonly sso?: string
  readonly levels?: readonly string[]
}

/** Milliseconds: longer than any lab is kept running. */
const validFor = 30 * 86_400_000

/** What a well-kept document has. Nothing answers at `.example`. */
const extras: MetadataExtras = {
  logo: 'https://vgefos.example/mock/logo.svg',
  contacts: {technical: 'mock-technique@vgefos.example', support: 'mock-support@vgefos.example'},
  errorUrl: 'https://vgefos.example/mock/error',
}

/** Its metadata as a document. */
export function writeMetadata(words: EntityWords): string {
  const entity: EntityDescriptor = {
    entityId: words.entityId,
    validUntil: new Date(Date.now() + validFor).toISOString(),
    displayNames: {...words.name},
    assuranceCertifications: words.levels ?? [],
    idp: words.sso === undefined ? undefined : idpRole(words.sso, words.key),
    sp: spRole(words),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeEntityDescriptor(entity, undefined, extras)}\n`
}

/** How everybody in the lab gets to know each other: from the document, never from the other's variables. */
export function readMetadata(xml: string): EntityDescriptor {
  const parsed = parseXml(xml)
  if (parsed.problem) throw vgefosError('E_BAD_METADATA', {source: 'lab', reason: parsed.problem.detail})
  return readEntityDescriptor(parsed.document.documentElement)
}

function idpRole(sso: string, key: SigningKey): IdpRole {
  return {
    singleSignOn: [endpoint(binding.redirect, sso), endpoint(binding.post, sso)],
    singleLogout: [],
    keys: [keyDescriptor(key)],
    wantAuthnRequestsSigned: 'true',
    nameIdFormats: [nameIdFormat.transient],
  }
}

function spRole(words: EntityWords): SpRole {
  return {
    assertionConsumers: [{...endpoint(binding.post, words.acs), index: '0', isDefault: 'true'}],
    singleLogout: [],
    keys: [keyDescriptor(words.key), {...keyDescriptor(words.key), use: 'encryption'}],
    authnRequestsSigned: 'true',
    wantAssertionsSigned: 'true',
    nameIdFormats: [nameIdFormat.transient],
    requestedAttributes: words.requestedAttributes,
  }
}

function keyDescriptor(key: SigningKey): KeyDescriptor {
  return {use: 'signing', certificates: [readCertificate(key.certificate)?.base64 ?? '']}
}

function endpoint(kind: string, location: string): Endpoint {
  return {binding: kind, location, index: undefined, isDefault: undefined}
}
