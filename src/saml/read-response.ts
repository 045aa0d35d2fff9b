import type {Response} from './model.ts'
import {ns} from './names.ts'
import {readAssertion} from './read-assertion.ts'
import {readEnvelope, readStatus} from './read-envelope.ts'
import {attributeOf, childElements} from './xml.ts'

/** SAML Core 3.3.3. Only assertions that are children of the Response count; one hidden elsewhere is not read. */
export function readResponse(response: Element): Response {
  return {
    kind: 'Response',
    ...readEnvelope(response),
    inResponseTo: attributeOf(response, 'InResponseTo'),
    status: readStatus(response),
    assertions: childElements(response, ns.assertion, 'Assertion').map(readAssertion),
    encryptedAssertions: childElements(response, ns.assertion, 'EncryptedAssertion').length,
  }
}
