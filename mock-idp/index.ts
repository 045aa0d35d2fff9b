import {randomInt} from 'node:crypto'
import {createControl} from './control.ts'
import {type Door, bindDoor} from './door.ts'
import type {Efos} from './efos.ts'
import {faults as catalogue} from './faults/index.ts'
import {createLogins} from './logins.ts'
import {idpMetadata} from './metadata.ts'
import {createOrderBook} from './methods/mobile/order-book.ts'
import type {MockIdp, MockIdpOptions} from './options.ts'
import {loadPeople} from './people/load-people.ts'
import {createPhone} from './phone.ts'
import {createHierarchy} from './pki/hierarchy.ts'
import {createProviders} from './providers.ts'
import {seededRandom} from './random.ts'
import {createServer} from './server.ts'
import {createSessions} from './session.ts'

interface Doors {
  readonly idp: Door
  readonly phone: Door
  readonly control: Door
}

/**
 * Starts the national side: IdP, phone page and control API, each on a port of its own on 127.0.0.1, with new keys.
 * Throws E_PORT_IN_USE, E_BAD_METADATA, E_NOT_LOOPBACK; then nothing is left listening.
 */
export async function startMockIdp(options: MockIdpOptions = {}): Promise<MockIdp> {
  const doors = await bindDoors(options)
  try {
    return await open(doors, options)
  } catch (error) {
    await closeAll(Object.values(doors))
    throw error
  }
}

async function open(doors: Doors, options: MockIdpOptions): Promise<MockIdp> {
  const {seed = randomInt(2 ** 32), now = () => new Date()} = options
  const people = loadPeople()
  const hierarchy = await createHierarchy(people, now())
  const entityId = options.entityId ?? 'https://efos.localhost/MOCK/saml'
  const {url} = doors.idp
  const efos: Efos = {
    entityId,
    url,
    phoneUrl: doors.phone.url,
    language: options.language ?? 'sv',
    now,
    random: seededRandom(seed),
    hierarchy,
    people,
    providers: createProviders({allowExternal: options.allowExternal ?? false}),
    orders: createOrderBook(options.orderLifetime ?? 120, now),
    sessions: createSessions(options.sessionLifetime ?? 3600, now),
    logins: createLogins(),
    metadata: idpMetadata({entityId, url, key: hierarchy.keys.genuine}),
    faults: options.faults ?? [],
  }
  for (const metadata of options.serviceProviders ?? []) efos.providers.add(metadata)
  doors.idp.open(createServer(efos).fetch)
  doors.phone.open(createPhone(efos).fetch)
  doors.control.open(createControl(efos, catalogue).fetch)
  return {
    entityId,
    url,
    metadataUrl: `${url}/metadata`,
    phoneUrl: doors.phone.url,
    controlUrl: doors.control.url,
    seed,
    metadata: () => efos.metadata,
    addServiceProvider: (metadata) => void efos.providers.add(metadata),
    setFaults: (faults) => {
      efos.faults = faults
    },
    close: () => closeAll(Object.values(doors)),
  }
}

async function bindDoors(options: MockIdpOptions): Promise<Doors> {
  const bound: Door[] = []
  const bind = async (...where: Parameters<typeof bindDoor>): Promise<Door> => {
    const door = await bindDoor(...where)
    bound.push(door)
    return door
  }
  try {
    return {
      idp: await bind(options.host ?? 'efos.localhost', options.port ?? 0, '--port'),
      phone: await bind(options.phoneHost ?? 'telefon.localhost', options.phonePort ?? 0, '--phone-port'),
      control: await bind('127.0.0.1', options.controlPort ?? 0, '--control-port'),
    }
  } catch (error) {
    await closeAll(bound)
    throw error
  }
}

async function closeAll(doors: readonly Door[]): Promise<void> {
  await Promise.all(doors.map((door) => door.close()))
}
