import type {KnownEntity} from '../evidence/facts.ts'
import {readCertificate} from '../saml/certificate.ts'
import type {EntityDescriptor} from '../saml/model.ts'

export type Role = 'idp' | 'sp'

/** The entity with the keys it signs with in those roles. A key without a use serves both (SAML Metadata 2.4.1.1). */
export function knownEntity(metadata: EntityDescriptor, roles: readonly Role[] = ['idp', 'sp']): KnownEntity {
  const texts = roles
    .flatMap((role) => metadata[role]?.keys ?? [])
    .filter(({use}) => use !== 'encryption')
    .flatMap(({certificates}) => certificates)
  return {metadata, signingCertificates: [...new Set(texts)].flatMap((text) => readCertificate(text) ?? [])}
}
