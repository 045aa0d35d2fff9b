import type {Assertion} from '../../src/saml/model.ts'
import type {ServiceRequest} from './check-request.ts'
import {type Levels, levelDownward} from './levels.ts'
import {ssoMs} from './proxy-setup.ts'

/** A login that the proxy has seen succeed in this browser. */
export interface ProxyLogin {
  readonly assertion: Assertion
}

/**
 * The level, by its name below, at which an earlier login answers the request without asking anybody;
 * nothing when the person must authenticate (Sweden Connect Deployment Profile 5.4.5).
 */
export function levelOfReuse(
  login: ProxyLogin | undefined,
  request: ServiceRequest,
  levels: Levels,
  now = new Date(),
): string | undefined {
  const [authentication] = login?.assertion.authnStatements ?? []
  if (request.forceAuthn || !authentication) return undefined
  const over = Date.parse(authentication.sessionNotOnOrAfter ?? '') <= now.getTime()
  const old = Date.parse(authentication.authnInstant ?? '') + ssoMs <= now.getTime()
  return over || old ? undefined : levelDownward(levels, request.levels, authentication.classRef ?? '')
}
