import type {Drift} from '../../evidence/probe.ts'
import {shortFingerprint} from '../../saml/certificate.ts'
import {type FactDifference, type Side, diffMetadata} from './metadata-diff.ts'
import {entitiesIn} from './read-entities.ts'

/**
 * Where the metadata in force differs from a copy that somebody has loaded, in what a login depends on: certificates,
 * addresses and entityIDs. What else the copy holds is no concern: a hub has many.
 * @param isWanted which entities of the metadata in force are compared
 */
export function driftFrom(copy: Side, current: Side, isWanted: (entityId: string) => boolean = () => true): readonly Drift[] {
  const {changed, added} = diffMetadata(copy, current)
  const known = [...entitiesIn(copy.texts)].map(({entityId}) => entityId)
  const about = known.length > mostNamed ? [...known.slice(0, mostNamed), '…'] : known
  return [
    ...added.filter(isWanted).map((entityId): Drift => ({entityId, kind: 'entity', copy: copy.name, old: about.join(', '), current: entityId})),
    ...changed.filter(({entityId}) => isWanted(entityId)).flatMap(({entityId, differences}) => {
      const driftOf = (kind: 'certificate' | 'address'): readonly Drift[] => {
        const concerned = differences.filter((one) => kindOf(one) === kind)
        const said = (side: 'removed' | 'added'): string => shown(kind, concerned.flatMap((one) => one[side]))
        return concerned.length === 0 ? [] : [{entityId, kind, copy: copy.name, old: said('removed'), current: said('added')}]
      }
      return [...driftOf('certificate'), ...driftOf('address')]
    }),
  ]
}

const mostNamed = 3

/** By where in the entity it stands: `IDPSSODescriptor/signing`, `SPSSODescriptor/AssertionConsumerService/HTTP-POST`. */
function kindOf({where}: FactDifference): Drift['kind'] | undefined {
  const [, what, binding] = where.split('/')
  if (what === 'signing' || what === 'encryption') return 'certificate'
  return binding !== undefined && what?.endsWith('Service') === true ? 'address' : undefined
}

/** Certificates by the fingerprint that people compare on the phone; each value once. */
function shown(kind: 'certificate' | 'address', values: readonly string[]): string {
  const told = values.map((value) => (kind === 'certificate' ? value.replace(/^[0-9A-F]{64}(?= )/, shortFingerprint) : value))
  return [...new Set(told)].join('; ') || '–'
}
