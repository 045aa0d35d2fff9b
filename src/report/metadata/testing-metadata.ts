import {soundRsa} from '../../rules/met/test-certificates.ts'

/** Metadata for tests. `inside` stands in the role, `around` beside it. */
export function entityXml(entityId: string, role: string, inside: string, around = ''): string {
  return `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:ds="http://www.w3.org/2000/09/xmldsig#"
    entityID="${entityId}"><md:${role} protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    ${inside}</md:${role}>${around}</md:EntityDescriptor>`
}

export function keyXml(use: string | undefined, certificate = soundRsa): string {
  return `<md:KeyDescriptor${use === undefined ? '' : ` use="${use}"`}><ds:KeyInfo><ds:X509Data>
    <ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`
}

export function endpointXml(service: string, binding: string, location: string, more = ''): string {
  return `<md:${service} Binding="urn:oasis:names:tc:SAML:2.0:bindings:${binding}" Location="${location}" ${more}/>`
}

export function groupXml(entities: readonly string[], attributes = ''): string {
  return `<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" ${attributes}>\n${entities.join('\n')}\n</md:EntitiesDescriptor>`
}
