import type {Content} from '../capture/capture.ts'
import type {Owner, Rule} from '../rules/define.ts'
import {partyOf} from '../rules/hop.ts'
import type {Where} from '../rules/judge-recording.ts'
import type {EntityDescriptor} from '../saml/model.ts'
import type {Text} from '../text.ts'

/** The two ends of the message that a finding was made on, by name; an end that nobody knows is absent. */
export interface Ends {
  readonly from: Text | undefined
  readonly to: Text | undefined
}

/** The name of the one who must act, when the evidence tells: it is at one end of the message, or the metadata is its own. */
export function responsibleFor({owner, on}: Pick<Rule, 'owner' | 'on'>, {from, to}: Ends): Text | undefined {
  if (!organisations.includes(owner)) return undefined
  if (on === 'response') return owner === 'service' ? to : owner === 'hub' ? undefined : from
  if (on === 'request') return owner === 'service' ? from : to
  return on === 'logout' || on === 'message' || on === 'metadata' ? from : undefined
}

const organisations: readonly Owner[] = ['local-idp', 'hub', 'service', 'national-idp']

export function endsOf(where: Where): Ends {
  switch (where.kind) {
    case 'message':
      return {from: where.hop.from.name, to: where.hop.to.name}
    case 'metadata':
      return {from: {sv: where.entityId, en: where.entityId}, to: undefined}
    case 'flow':
      return nobody
  }
}

/** Who wrote what was pasted, and whom it is for, by name if metadata has one. */
export function endsOfContent(content: Content | undefined, known: readonly EntityDescriptor[]): Ends {
  if (!content || content.kind === 'other') return nobody
  const named = (entityId: string | undefined): Text | undefined =>
    entityId === undefined ? undefined : partyOf(known.find((entity) => entity.entityId === entityId), entityId).name
  if (content.kind === 'metadata') return {from: named(content.entities[0]?.entityId), to: undefined}
  if (content.kind === 'assertion') return {from: named(content.assertion.issuer?.value.trim()), to: undefined}
  const {message} = content
  const to = message.kind === 'Response' ? message.assertions[0]?.conditions?.audienceRestrictions[0]?.[0] : undefined
  return {from: named(message.issuer?.value.trim()), to: named(to)}
}

const nobody: Ends = {from: undefined, to: undefined}
