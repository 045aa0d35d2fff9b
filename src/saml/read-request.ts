import type {AuthnRequest, LogoutRequest, LogoutResponse, NameIdPolicy, RequestedAuthnContext} from './model.ts'
import {ns} from './names.ts'
import {readEnvelope, readNameId, readStatus, textsOf} from './read-envelope.ts'
import {attributeOf, firstChild, textOf} from './xml.ts'

/** SAML Core 3.4.1. */
export function readAuthnRequest(request: Element): AuthnRequest {
  const scoping = firstChild(request, ns.protocol, 'Scoping')
  return {
    kind: 'AuthnRequest',
    ...readEnvelope(request),
    assertionConsumerServiceUrl: attributeOf(request, 'AssertionConsumerServiceURL'),
    assertionConsumerServiceIndex: attributeOf(request, 'AssertionConsumerServiceIndex'),
    attributeConsumingServiceIndex: attributeOf(request, 'AttributeConsumingServiceIndex'),
    protocolBinding: attributeOf(request, 'ProtocolBinding'),
    forceAuthn: attributeOf(request, 'ForceAuthn'),
    isPassive: attributeOf(request, 'IsPassive'),
    providerName: attributeOf(request, 'ProviderName'),
    nameIdPolicy: readNameIdPolicy(request),
    requestedAuthnContext: readRequestedAuthnContext(request),
    proxyCount: scoping && attributeOf(scoping, 'ProxyCount'),
    requesterIds: scoping ? textsOf(scoping, ns.protocol, 'RequesterID') : [],
  }
}

/** SAML Core 3.7.1. */
export function readLogoutRequest(request: Element): LogoutRequest {
  return {
    kind: 'LogoutRequest',
    ...readEnvelope(request),
    nameId: readNameId(request),
    sessionIndexes: textsOf(request, ns.protocol, 'SessionIndex'),
    notOnOrAfter: attributeOf(request, 'NotOnOrAfter'),
  }
}

/** SAML Core 3.7.2. */
export function readLogoutResponse(response: Element): LogoutResponse {
  return {
    kind: 'LogoutResponse',
    ...readEnvelope(response),
    inResponseTo: attributeOf(response, 'InResponseTo'),
    status: readStatus(response),
  }
}

function readNameIdPolicy(request: Element): NameIdPolicy | undefined {
  const policy = firstChild(request, ns.protocol, 'NameIDPolicy')
  if (!policy) return undefined
  const text = textOf(policy)
  return {
    format: attributeOf(policy, 'Format'),
    allowCreate: attributeOf(policy, 'AllowCreate'),
    spNameQualifier: attributeOf(policy, 'SPNameQualifier'),
    ...(text.trim() !== '' && {text}),
  }
}

function readRequestedAuthnContext(request: Element): RequestedAuthnContext | undefined {
  const context = firstChild(request, ns.protocol, 'RequestedAuthnContext')
  if (!context) return undefined
  const declRefs = textsOf(context, ns.assertion, 'AuthnContextDeclRef')
  return {
    comparison: attributeOf(context, 'Comparison'),
    classRefs: textsOf(context, ns.assertion, 'AuthnContextClassRef'),
    ...(declRefs.length > 0 && {declRefs}),
  }
}
