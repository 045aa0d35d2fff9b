import type {RequestedAuthnContext} from '../src/saml/model.ts'
import {loa} from '../src/saml/names.ts'

/** What the mock can vouch for. Follows the CA that issued the certificate (2: reserve card, 3: mobile). */
export const offeredLevels = [loa.sambi2, loa.sambi3] as const

/**
 * The levels that would satisfy the request; all of them when it asks for nothing. Only `exact` is understood, as at
 * Inera's IdP: with any other comparison nothing satisfies it.
 */
export function acceptableLevels(requested: RequestedAuthnContext | undefined): readonly string[] {
  if (!requested || requested.classRefs.length === 0) return offeredLevels
  if (requested.comparison !== undefined && requested.comparison !== 'exact') return []
  return offeredLevels.filter((level) => requested.classRefs.includes(level))
}

export function levelOf({level}: {readonly level: 2 | 3}): string {
  return level === 2 ? loa.sambi2 : loa.sambi3
}
