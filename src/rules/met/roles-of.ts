import {type Certificate, readCertificate} from '../../saml/certificate.ts'
import type {MetadataDetails, RoleDetails} from '../../saml/metadata-details.ts'

/** The roles that take part in a login by SAML 2.0. */
export function ssoRoles({roles}: MetadataDetails): readonly RoleDetails[] {
  return roles.filter((one) => (one.role === 'IDPSSODescriptor' || one.role === 'SPSSODescriptor') && !isOfOlderSaml(one))
}

export function rolesNamed(details: MetadataDetails, name: 'IDPSSODescriptor' | 'SPSSODescriptor'): readonly RoleDetails[] {
  return ssoRoles(details).filter(({role}) => role === name)
}

const olderSaml = /^urn:(oasis:names:tc:SAML:1\.[01]:protocol|mace:shibboleth:1\.0)$/

/** What SAML 2.0 demands of a role is not demanded of one that speaks SAML 1 alone, as an entity may have beside its other. */
export function isOfOlderSaml({protocols}: RoleDetails): boolean {
  return protocols.length > 0 && protocols.every((protocol) => olderSaml.test(protocol))
}

/** The certificates of every role that can be read, each once. */
export function certificatesIn({roles}: MetadataDetails): readonly Certificate[] {
  const texts = roles.flatMap(({keys}) => keys.flatMap(({certificates}) => certificates))
  return [...new Set(texts)].flatMap((text) => readCertificate(text) ?? [])
}
