import {randomBytes, randomUUID} from 'node:crypto'
import type {Person} from './people/person.ts'

/** Single sign-on: somebody has logged in with this browser. Not prolonged by use (Inera IdP 2.3). */
export interface Session {
  readonly key: string
  readonly person: Person
  readonly levelOfAssurance: string
  readonly authnInstant: Date
  readonly sessionIndex: string
  readonly expiresAt: number
}

export interface Sessions {
  /** Ends any other session of the same person: Inera's IdP lets each have one. */
  begin(person: Person, levelOfAssurance: string, authnInstant: Date): Session
  find(key: string | undefined): Session | undefined
}

/** `lifetime` in seconds. */
export function createSessions(lifetime: number, now: () => Date): Sessions {
  const sessions = new Map<string, Session>()
  const isLive = (session: Session): boolean => now().getTime() < session.expiresAt
  return {
    begin(person, levelOfAssurance, authnInstant) {
      for (const session of sessions.values())
        if (session.person.key === person.key || !isLive(session)) sessions.delete(session.key)
      const session = {
        key: randomBytes(24).toString('base64url'),
        person,
        levelOfAssurance,
        authnInstant,
        sessionIndex: randomUUID(),
        expiresAt: now().getTime() + lifetime * 1000,
      }
      sessions.set(session.key, session)
      return session
    },
    find(key) {
      const session = key === undefined ? undefined : sessions.get(key)
      return session && isLive(session) ? session : undefined
    },
  }
}
