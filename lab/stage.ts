import {type Door, bindDoor} from '../mock-idp/door.ts'
import {startMockIdp} from '../mock-idp/index.ts'
import type {MockIdp, MockIdpOptions} from '../mock-idp/options.ts'
import {createSigningKey} from '../mock-idp/pki/signing-key.ts'
import type {SigningKey} from '../src/saml/sign.ts'
import {type OwnRole, cast} from './cast.ts'
import type {LabOptions, LabRole} from './options.ts'

/** A role with an address and a key, before it can say a word. */
export interface Place {
  readonly door: Door
  readonly key: SigningKey
}

/** What must be there before metadata can be written: the national IdP, and a place for each role. */
export interface Stage {
  readonly efos: MockIdp
  readonly places: Readonly<Record<OwnRole, Place>>
  /** Nobody answers at the role's address any more. */
  darken(role: LabRole): Promise<void>
  close(): Promise<void>
}

/** Binds all ports and makes all keys at the same time. When one fails, the rest is taken down before it throws. */
export async function raiseStage(options: LabOptions): Promise<Stage> {
  const closing: (() => Promise<void>)[] = []
  const close = async (): Promise<void> => {
    await Promise.all(closing.map((stop) => stop()))
  }
  const started = async <Part extends {close(): Promise<void>}>(starting: Promise<Part>): Promise<Part> => {
    const part = await starting
    closing.push(() => part.close())
    return part
  }
  const placeOf = async (role: OwnRole): Promise<Place> => {
    const {host, offset, entityId} = cast[role]
    const binding = started(bindDoor(host, portAt(options, offset)))
    const [door, key] = await Promise.all([binding, createSigningKey(`MOCK ${new URL(entityId).hostname}`)])
    return {door, key}
  }

  const starting = [
    started(startMockIdp(mockOptions(options))),
    placeOf('hub'),
    placeOf('local-idp'),
    placeOf('local-app'),
    placeOf('samsa'),
  ] as const
  // Not Promise.all: what starts after another has failed must be known too, so that it can be stopped.
  const outcomes = await Promise.allSettled(starting)
  const failure = outcomes.find((outcome) => outcome.status === 'rejected')
  if (failure) {
    await close()
    throw failure.reason
  }
  const [efos, hub, localIdp, localApp, samsa] = await Promise.all(starting)
  const places = {hub, 'local-idp': localIdp, 'local-app': localApp, samsa}
  return {efos, places, close, darken: (role) => (role === 'efos' ? efos.close() : places[role].door.close())}
}

function mockOptions(options: LabOptions): MockIdpOptions {
  const {port, faults, seed, orderLifetime, language, now} = options
  return {
    ...(port !== undefined && port !== 0 && {port, phonePort: port + 1, controlPort: port + 2}),
    ...(faults && {faults}),
    ...(seed !== undefined && {seed}),
    ...(orderLifetime !== undefined && {orderLifetime}),
    ...(language && {language}),
    ...(now && {now}),
  }
}

function portAt({port}: LabOptions, offset: number): number {
  return port === undefined || port === 0 ? 0 : port + offset
}
