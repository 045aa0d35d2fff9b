import {randomBytes} from 'node:crypto'
import {keep} from '../serving/browser-memory.ts'
import {samlLibrary} from './saml-library.ts'
import type {Questions, ServiceProvider} from './service-provider.ts'

/** What to ask the IdP for. */
export interface Wish {
  readonly levels: readonly string[]
  readonly forceAuthn: boolean
  readonly isPassive: boolean
  /** On whose behalf, when the asker is a proxy (SAML Core 3.4.1.2). */
  readonly requesterIds: readonly string[]
  readonly proxyCount: number | undefined
}

/** Unanswered questions that one browser may have. */
const most = 50

/** Makes a signed AuthnRequest, remembers it, and returns the address to send the browser to. */
export async function ask<Purpose>(
  sp: ServiceProvider,
  wish: Wish,
  purpose: Purpose,
  questions: Questions<Purpose>,
): Promise<string> {
  const id = `_${randomBytes(20).toString('hex')}`
  const relayState = randomBytes(16).toString('base64url')
  const {levels, forceAuthn} = wish
  keep(questions, id, {id, askedAt: new Date(), levels, forceAuthn, relayState, purpose}, sp.memory ?? most)

  const saml = samlLibrary(sp, questions, {
    generateUniqueId: () => id,
    authnContext: [...levels],
    disableRequestedAuthnContext: levels.length === 0,
    forceAuthn,
    passive: wish.isPassive,
    ...(wish.requesterIds.length > 0 && {scoping: scopingOf(wish)}),
    ...sp.mistakes,
  })
  return saml.getAuthorizeUrlAsync(relayState, undefined, {})
}

function scopingOf(wish: Wish): {requesterId: string[]; proxyCount?: number} {
  const requesterId = [...wish.requesterIds]
  return wish.proxyCount === undefined ? {requesterId} : {requesterId, proxyCount: wish.proxyCount}
}
