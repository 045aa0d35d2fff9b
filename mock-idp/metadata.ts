import {readCertificate} from '../src/saml/certificate.ts'
import type {Endpoint, EntityDescriptor} from '../src/saml/model.ts'
import {binding, nameIdFormat} from '../src/saml/names.ts'
import {type SigningKey, signElement} from '../src/saml/sign.ts'
import {writeEntityDescriptor} from '../src/saml/write-metadata.ts'
import {offeredLevels} from './levels.ts'
import {samlId} from './random.ts'

/** Paths of the two ways in, as Inera's IdP has them. */
export const ssoPath = {redirect: '/saml/sso/HTTP-Redirect', post: '/saml/sso/HTTP-POST'} as const

/** The mock's metadata, signed. Modelled on Inera's of 2026; requests need not be signed. */
export function idpMetadata({entityId, url, key}: {entityId: string; url: string; key: SigningKey}): string {
  const certificate = readCertificate(key.certificate)
  const entity: EntityDescriptor = {
    entityId,
    validUntil: undefined,
    displayNames: {sv: 'MOCK Mobilt Efos', en: 'MOCK Mobile Efos'},
    assuranceCertifications: offeredLevels,
    idp: {
      singleSignOn: [
        endpoint(binding.redirect, `${url}${ssoPath.redirect}`),
        endpoint(binding.post, `${url}${ssoPath.post}`),
      ],
      singleLogout: [],
      keys: [{use: 'signing', certificates: certificate ? [certificate.base64] : []}],
      wantAuthnRequestsSigned: 'false',
      nameIdFormats: [nameIdFormat.transient, nameIdFormat.persistent],
    },
    sp: undefined,
  }
  return signElement(writeEntityDescriptor(entity, samlId()), 'EntityDescriptor', key)
}

function endpoint(kind: string, location: string): Endpoint {
  return {binding: kind, location, index: undefined, isDefault: undefined}
}
