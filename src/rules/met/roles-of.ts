import {type Certificate, readCertificate} from '../../saml/certificate.ts'
import type {MetadataDetails, RoleDetails} from '../../saml/metadata-details.ts'

/** The roles that take part in a login. */
export function ssoRoles({roles}: MetadataDetails): readonly RoleDetails[] {
  return roles.filter(({role}) => role === 'IDPSSODescriptor' || role === 'SPSSODescriptor')
}

export function rolesNamed({roles}: MetadataDetails, name: 'IDPSSODescriptor' | 'SPSSODescriptor'): readonly RoleDetails[] {
  return roles.filter(({role}) => role === name)
}

/** The certificates of every role that can be read, each once. */
export function certificatesIn({roles}: MetadataDetails): readonly Certificate[] {
  const texts = roles.flatMap(({keys}) => keys.flatMap(({certificates}) => certificates))
  return [...new Set(texts)].flatMap((text) => readCertificate(text) ?? [])
}
