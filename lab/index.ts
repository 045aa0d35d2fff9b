import type {EntityDescriptor} from '../src/saml/model.ts'
import {loa} from '../src/saml/names.ts'
import type {SigningKey} from '../src/saml/sign.ts'
import type {Language} from '../src/text.ts'
import {createApp} from './apps/app.ts'
import {type OwnRole, cast} from './cast.ts'
import {readMetadata, writeMetadata} from './entities.ts'
import type {Lab, LabApp, LabOptions, LabPart, Mishaps} from './options.ts'
import type {Site} from './pages/create-site.ts'
import {createProxy} from './proxy/proxy.ts'
import {samlAddresses} from './proxy/proxy-setup.ts'
import {type Stage, raiseStage} from './stage.ts'

/** The region uses the national names as they are. */
const levels = {[loa.sambi2]: loa.sambi2, [loa.sambi3]: loa.sambi3}

/**
 * Starts the region in miniature. With `port` the roles take seven ports in a row: efos, its phone, its control API,
 * hub, local IdP, local app, SAMSA. Throws E_PORT_IN_USE, and has then stopped all that had started.
 */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const stage = await raiseStage(options)
  const {language = 'sv'} = options
  let roles: Roles
  try {
    roles = setUpRoles(stage)
    openDoors(roles, stage, language, {})
    await Promise.all((options.down ?? []).map((role) => stage.darken(role)))
  } catch (error) {
    await stage.close()
    throw error
  }
  const {efos} = stage
  const apps = [appOf(stage, 'local-app', 'local'), appOf(stage, 'samsa', 'samsa')]
  return {
    efos,
    parts: [
      {role: 'efos', entityId: efos.entityId, url: efos.url, metadataUrl: efos.metadataUrl},
      partOf(stage, 'hub'),
      partOf(stage, 'local-idp'),
      ...apps,
    ],
    apps,
    setMishaps: (mishaps) => {
      openDoors(roles, stage, language, mishaps)
    },
    close: () => stage.close(),
  }
}

type Roles = Readonly<Record<OwnRole, SetUp>>

function setUpRoles(stage: Stage): Roles {
  const hub = setUp(stage, 'hub')
  stage.efos.addServiceProvider(hub.metadata)
  const [localIdp, localApp] = [setUp(stage, 'local-idp'), setUp(stage, 'local-app')]
  return {hub, 'local-idp': localIdp, 'local-app': localApp, samsa: setUp(stage, 'samsa')}
}

/** Everybody reads the others' metadata as documents, as they would have to in the region. */
function openDoors(roles: Roles, {efos}: Stage, language: Language, mishaps: Mishaps): void {
  const {hub, 'local-idp': localIdp, 'local-app': localApp, samsa} = roles
  const asProxy = {language, levels, sharedServices: [samsa.entityId]}
  const asApp = {language, levels: [loa.sambi3]}
  const upstream = readMetadata(efos.metadata())
  const asHub = {...asProxy, ...hub, upstream, services: [localIdp.entity, samsa.entity]}
  const asLocalIdp = {...asProxy, ...localIdp, upstream: hub.entity, services: [localApp.entity]}
  const asLocalApp = {...asApp, ...localApp, idp: localIdp.entity}
  const asSamsa = {...asApp, ...samsa, idp: hub.entity}
  hub.open(createProxy(mishaps.hub?.(asHub) ?? asHub))
  localIdp.open(createProxy(mishaps['local-idp']?.(asLocalIdp) ?? asLocalIdp))
  localApp.open(createApp(mishaps['local-app']?.(asLocalApp) ?? asLocalApp))
  samsa.open(createApp(mishaps.samsa?.(asSamsa) ?? asSamsa))
}

/** A role with all that it knows of itself. */
type SetUp = (typeof cast)[OwnRole] & {
  readonly url: string
  readonly key: SigningKey
  readonly metadata: string
  readonly entity: EntityDescriptor
  open(site: Site): void
}

function setUp({places}: Stage, role: OwnRole): SetUp {
  const {door, key} = places[role]
  const {sso, acs} = samlAddresses(door.url)
  const isProxy = role === 'hub' || role === 'local-idp'
  const asIdp = isProxy ? {sso, levels: Object.keys(levels)} : {}
  const metadata = writeMetadata({...cast[role], key, acs, ...asIdp})
  return {
    ...cast[role],
    url: door.url,
    key,
    metadata,
    entity: readMetadata(metadata),
    open: (site) => {
      door.open(site.fetch)
    },
  }
}

function partOf({places}: Stage, role: OwnRole): LabPart {
  const {url} = places[role].door
  return {role, entityId: cast[role].entityId, url, metadataUrl: `${url}/metadata`}
}

function appOf(stage: Stage, role: OwnRole, key: LabApp['key']): LabApp {
  const part = partOf(stage, role)
  return {...part, key, name: cast[role].name.sv, startUrl: `${part.url}/`}
}
