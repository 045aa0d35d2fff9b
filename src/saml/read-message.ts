import type {ProtocolMessage} from './model.ts'
import {ns} from './names.ts'
import {readAuthnRequest, readLogoutRequest, readLogoutResponse} from './read-request.ts'
import {readResponse} from './read-response.ts'

/** The SAML protocol message with this root, or nothing when the root is something else. */
export function readMessage(root: Element): ProtocolMessage | undefined {
  if (root.namespaceURI !== ns.protocol) return undefined
  switch (root.localName) {
    case 'AuthnRequest':
      return readAuthnRequest(root)
    case 'Response':
      return readResponse(root)
    case 'LogoutRequest':
      return readLogoutRequest(root)
    case 'LogoutResponse':
      return readLogoutResponse(root)
    default:
      return undefined
  }
}
