import type {Text} from '../text.ts'

/** What an organisation's IdP is made of; `none` for those whose people log in at the hub's. */
export const idpKinds = ['adfs', 'entra', 'shibboleth', 'simplesamlphp', 'keycloak', 'none'] as const

export type IdpKind = (typeof idpKinds)[number]

export const idpNames: Readonly<Record<IdpKind, Text>> = {
  adfs: {sv: 'AD FS', en: 'AD FS'},
  entra: {sv: 'Microsoft Entra ID', en: 'Microsoft Entra ID'},
  shibboleth: {sv: 'Shibboleth IdP', en: 'Shibboleth IdP'},
  simplesamlphp: {sv: 'SimpleSAMLphp', en: 'SimpleSAMLphp'},
  keycloak: {sv: 'Keycloak', en: 'Keycloak'},
  none: {sv: 'ingen egen IdP (hubbens används)', en: "no IdP of its own (the hub's is used)"},
}

/** The names that products give themselves when nobody chooses another. */
const habits: readonly (readonly [RegExp, IdpKind])[] = [
  [/\/adfs\/services\/trust\/?$/i, 'adfs'],
  [/^https:\/\/sts\.windows\.net\//i, 'entra'],
  [/\/idp\/shibboleth\/?$/i, 'shibboleth'],
  [/\/saml2\/idp\/metadata(?:\.php)?$/i, 'simplesamlphp'],
  [/\/realms\/[^/]+\/?$/i, 'keycloak'],
]

/** What the entityID gives away of the product. Nothing when it was chosen by hand. */
export function kindOfEntityId(entityId: string): IdpKind | undefined {
  return habits.find(([pattern]) => pattern.test(entityId))?.[1]
}
