import type {EntityDescriptor, ProtocolMessage} from '../saml/model.ts'
import type {Text} from '../text.ts'
import type {Journey} from './parties-of.ts'

export interface Hop {
  readonly from: Party
  readonly to: Party
}

/** One end of a hop. Without metadata the name is what the message says, or the host. */
export interface Party {
  readonly entityId: string | undefined
  readonly name: Text
}

/** @param deliveredTo the address it was sent to; without it the message's own Destination must do */
export function hopOf(
  {sender, receiver}: Journey,
  message: ProtocolMessage | undefined,
  deliveredTo: string | undefined,
): Hop {
  const address = deliveredTo ?? message?.destination
  return {from: partyOf(sender, message?.issuer?.value ?? '?'), to: partyOf(receiver, hostOf(address) ?? '?')}
}

function hostOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : undefined
}

/** By its metadata's name; without metadata by whatever else it is called. */
export function partyOf(entity: EntityDescriptor | undefined, otherwise: string): Party {
  if (!entity) return {entityId: undefined, name: {sv: otherwise, en: otherwise}}
  const {displayNames, entityId} = entity
  const sv = displayNames['sv'] ?? displayNames['en'] ?? entityId
  return {entityId, name: {sv, en: displayNames['en'] ?? sv}}
}
