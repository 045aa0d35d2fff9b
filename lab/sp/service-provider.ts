import type {SamlConfig} from '@node-saml/node-saml'
import type {EntityDescriptor, RequestedAttribute} from '../../src/saml/model.ts'
import {binding} from '../../src/saml/names.ts'
import type {SigningKey} from '../../src/saml/sign.ts'
import {vgefosError} from '../../src/errors.ts'

/** The asking side of an app or a proxy. */
export interface ServiceProvider {
  readonly entityId: string
  /** Where answers are to be sent. */
  readonly acsUrl: string
  readonly key: SigningKey
  readonly requestedAttributes: readonly RequestedAttribute[]
  /** Metadata of the one IdP that it trusts. */
  readonly idp: EntityDescriptor
  /** Settings of the library that somebody got wrong. */
  readonly mistakes?: Partial<SamlConfig> | undefined
  /** How many unanswered questions it remembers for one browser; a careless service only the latest. */
  readonly memory?: number | undefined
}

/** A request that has been sent and not yet answered. */
export interface Question<Purpose> {
  readonly id: string
  readonly askedAt: Date
  /** Levels that were asked for, all of them acceptable. None means that any is. */
  readonly levels: readonly string[]
  readonly forceAuthn: boolean
  readonly relayState: string
  /** What the asker wanted the login for. */
  readonly purpose: Purpose
}

/** The questions of one browser, by request ID. An answer that another browser brings finds nothing here. */
export type Questions<Purpose> = Map<string, Question<Purpose>>

/** Where the IdP takes signed redirects. Throws E_BAD_METADATA when it takes none. */
export function entryPoint(idp: EntityDescriptor): string {
  const endpoint = idp.idp?.singleSignOn.find((candidate) => candidate.binding === binding.redirect)
  if (endpoint?.location !== undefined) return endpoint.location
  throw vgefosError('E_BAD_METADATA', {source: idp.entityId, reason: 'SingleSignOnService HTTP-Redirect'})
}

/** Certificates that the role may sign with, base64 DER. A key without `use` serves both uses. */
export function signingCertificates(role: EntityDescriptor['idp'] | EntityDescriptor['sp']): readonly string[] {
  return (role?.keys ?? []).filter((key) => key.use !== 'encryption').flatMap((key) => key.certificates)
}
