import {type CacheProvider, SAML, type SamlConfig, ValidateInResponseTo} from '@node-saml/node-saml'
import {nameIdFormat} from '../../src/saml/names.ts'
import {type Questions, type ServiceProvider, entryPoint, signingCertificates} from './service-provider.ts'

/** Clocks may differ by this much. */
export const skewMs = 60_000

/** Says ForceAuthn also when it is false (Sweden Connect Deployment Profile 5.3). node-saml would leave it out. */
class ExplicitSaml extends SAML {
  protected override async generateAuthorizeRequestAsync(isPassive: boolean, isForPost: boolean): Promise<string> {
    const xml = await super.generateAuthorizeRequestAsync(isPassive, isForPost)
    // For HTTP-POST it is signed already.
    const isFinal = this.options.forceAuthn || isForPost
    return isFinal ? xml : xml.replace('<samlp:AuthnRequest ', '<samlp:AuthnRequest ForceAuthn="false" ')
  }
}

/** node-saml as a careful service sets it up, answering to the questions of one browser. */
export function samlLibrary(
  sp: ServiceProvider,
  questions: Questions<unknown>,
  request: Partial<SamlConfig> = {},
): SAML {
  return new ExplicitSaml({
    issuer: sp.entityId,
    audience: sp.entityId,
    callbackUrl: sp.acsUrl,
    entryPoint: entryPoint(sp.idp),
    idpCert: [...signingCertificates(sp.idp.idp)],
    privateKey: sp.key.privateKey,
    decryptionPvk: sp.key.privateKey,
    signatureAlgorithm: 'sha256',
    digestAlgorithm: 'sha256',
    identifierFormat: nameIdFormat.transient,
    racComparison: 'exact',
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: true,
    validateInResponseTo: ValidateInResponseTo.always,
    acceptedClockSkewMs: skewMs,
    cacheProvider: cacheOf(questions),
    ...request,
  })
}

/** node-saml looks for the request ID in its cache; ours holds only what this very browser has asked. */
function cacheOf(questions: Questions<unknown>): CacheProvider {
  return {
    saveAsync: (_id, value) => Promise.resolve({value, createdAt: Date.now()}),
    getAsync: (id) => Promise.resolve(questions.get(id)?.askedAt.toISOString() ?? null),
    removeAsync: (id) => Promise.resolve(id !== null && questions.delete(id) ? id : null),
  }
}
