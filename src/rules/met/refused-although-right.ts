import type {Recording} from '../../evidence/recording.ts'
import type {EntityDescriptor, ProtocolMessage} from '../../saml/model.ts'
import {checkRedirectSignature} from '../../saml/verify-redirect.ts'
import {checkSignatures} from '../../saml/verify.ts'
import {knownEntity} from '../known-entity.ts'
import {entitiesOf, messagesOf} from '../recorded-messages.ts'

/** The message whose receiver ended the login with a page, set against what its sender has published. */
export interface RefusedMessage {
  readonly host: string
  /** entityID. */
  readonly sender: string
  readonly metadata: EntityDescriptor
  readonly message: ProtocolMessage
  /** Every signature on it was made by a key in the sender's metadata, and there is one. */
  readonly signed: boolean
  /** Which of the sender's certificates it was, from 1; 0 when none. */
  readonly keyNumber: number
}

/** Nothing when nobody refused, or the sender's metadata is not in the recording. */
export function lastRefused(recording: Recording): RefusedMessage | undefined {
  const {outcome} = recording
  if (outcome.kind !== 'refused') return undefined
  const last = messagesOf(recording).at(-1)
  const metadata = entitiesOf(recording).find(({entityId}) => entityId === last?.message.issuer?.value)
  if (!last || !metadata || last.host !== outcome.host) return undefined
  const {message, root, exchange, host} = last
  const {signingCertificates: keys} = knownEntity(metadata, [message.kind === 'AuthnRequest' ? 'sp' : 'idp'])
  const query = exchange.saml?.rawQuery
  const inQuery = query === undefined ? undefined : keys.findIndex((key) => checkRedirectSignature(query, [key])?.state === 'sound')
  const inXml = checkSignatures(root, keys).signatures
  const numbers = [
    ...(inQuery === undefined || inQuery < 0 ? [] : [inQuery]),
    ...inXml.map(({signedBy}) => keys.findIndex(({fingerprint}) => fingerprint === signedBy)),
  ]
  const signed = numbers.length > 0 && numbers.every((number) => number >= 0)
  return {host, sender: metadata.entityId, metadata, message, signed, keyNumber: Math.max(0, ...numbers.map((number) => number + 1))}
}
