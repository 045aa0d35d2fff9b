import type {EntityDescriptor, Endpoint, ProtocolMessage} from '../saml/model.ts'
import {isSameAddress, isSameHost} from './address.ts'

/** A message on its way, and what has been worked out of it so far. */
export interface SentMessage {
  readonly message: ProtocolMessage
  /** Without query. */
  readonly deliveredTo: string | undefined
}

/** Who sent a message to whom, and which request it answers. What cannot be told is absent. */
export interface Journey {
  readonly sender: EntityDescriptor | undefined
  readonly receiver: EntityDescriptor | undefined
  /** The request that the receiver was waiting to have answered, whatever the response itself says. */
  readonly answers: SentMessage | undefined
}

/** Works out the journey from metadata: addresses tell who received, names only tell who says that they sent. */
export function journeyOf(
  sent: SentMessage,
  earlier: readonly SentMessage[],
  entities: readonly EntityDescriptor[],
): Journey {
  const receiver = receiverOf(sent, entities)
  const byName = named(sent.message.issuer?.value, entities)
  if (sent.message.kind !== 'Response') return {sender: byName, receiver, answers: undefined}

  const answers = answeredBy(sent, sent.message.inResponseTo, receiver, earlier)
  const asked = answers && receiverOf(answers, entities)
  return {
    sender: asked ?? byName,
    receiver: receiver ?? named(answers?.message.issuer?.value, entities),
    answers,
  }
}

/**
 * The receiver's own request of that ID, else its latest: that is the one it waits for. Without metadata the receiver
 * is known by the address that it asked to have the answer sent to.
 */
function answeredBy(
  {deliveredTo}: SentMessage,
  id: string | undefined,
  receiver: EntityDescriptor | undefined,
  earlier: readonly SentMessage[],
): SentMessage | undefined {
  const requests = earlier.filter(({message}) => message.kind === 'AuthnRequest').reverse()
  const own = requests.filter(({message}) =>
    receiver ? message.issuer?.value === receiver.entityId : wantsAnswerAt(message, deliveredTo),
  )
  return own.find(({message}) => message.id === id) ?? own[0] ?? requests.find(({message}) => message.id === id)
}

function wantsAnswerAt(message: ProtocolMessage, address: string | undefined): boolean {
  const wanted = message.kind === 'AuthnRequest' ? message.assertionConsumerServiceUrl : undefined
  return wanted !== undefined && address !== undefined && isSameAddress(wanted, address)
}

/** Who receives at that address; else the only one that receives anything at that host, whatever the path. */
function receiverOf({message, deliveredTo}: SentMessage, entities: readonly EntityDescriptor[]): EntityDescriptor | undefined {
  if (deliveredTo === undefined) return undefined
  const receiving = (matches: (location: string) => boolean): readonly EntityDescriptor[] =>
    entities.filter(({idp, sp}) =>
      endpointsFor(message.kind, idp, sp).some(({location}) => location !== undefined && matches(location)),
    )
  const [exact] = receiving((location) => isSameAddress(location, deliveredTo))
  if (exact) return exact
  const [only, ...others] = receiving((location) => isSameHost(location, deliveredTo))
  return others.length === 0 ? only : undefined
}

function endpointsFor(
  kind: ProtocolMessage['kind'],
  idp: EntityDescriptor['idp'],
  sp: EntityDescriptor['sp'],
): readonly Endpoint[] {
  if (kind === 'AuthnRequest') return idp?.singleSignOn ?? []
  if (kind === 'Response') return sp?.assertionConsumers ?? []
  return [...(idp?.singleLogout ?? []), ...(sp?.singleLogout ?? [])]
}

function named(entityId: string | undefined, entities: readonly EntityDescriptor[]): EntityDescriptor | undefined {
  return entities.find((entity) => entity.entityId === entityId)
}
