import {encodePost} from '../../saml/decode.ts'
import type {EntityDescriptor} from '../../saml/model.ts'
import {type SigningKey, signElement} from '../../saml/sign.ts'
import {writeEntityDescriptor} from '../../saml/write-metadata.ts'
import {writeResponse} from '../../saml/write-response.ts'
import {acs, issuer, soundResponse} from '../sound-evidence.ts'
import {exchange, soundRecording} from '../sound-recording.ts'
import type {Case} from '../testing.ts'

/** A login that ended at the service with a page that says this, on a Response signed by the key. For tests. */
export function refusedAtService(says: string, key: SigningKey, published: readonly string[], sentBy = issuer.metadata.entityId): Case {
  const metadata: EntityDescriptor = {
    ...issuer.metadata,
    idp: issuer.metadata.idp && {...issuer.metadata.idp, keys: published.map((certificate) => ({use: 'signing' as const, certificates: [certificate]}))},
  }
  const message = {...soundResponse.message, issuer: {value: sentBy, format: undefined}}
  const xml = signElement(signElement(writeResponse(message), 'Assertion', key), 'Response', key)
  const saml = {parameter: 'SAMLResponse', binding: 'post', encoded: encodePost(xml), relayState: undefined, rawQuery: undefined} as const
  const subject = {
    ...soundRecording,
    metadata: [{url: 'https://idp.example/metadata', xml: writeEntityDescriptor(metadata)}],
    exchanges: [exchange(acs, saml)],
    outcome: {kind: 'refused', host: new URL(acs).hostname, heading: 'Sorry', text: says} as const,
  }
  return {subject, facts: {}}
}
