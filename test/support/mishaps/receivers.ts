import type {RecordedMetadata} from '../../../src/evidence/recording.ts'
import {readCertificate} from '../../../src/saml/certificate.ts'
import type {EntityDescriptor, KeyDescriptor} from '../../../src/saml/model.ts'
import {loa} from '../../../src/saml/names.ts'
import type {SigningKey} from '../../../src/saml/sign.ts'
import type {Mishap, Scene} from './mishap.ts'

const keyOf = ({certificate}: SigningKey): KeyDescriptor => ({use: 'signing', certificates: [readCertificate(certificate)?.base64 ?? '']})

/** The entity as it was before it changed certificate. */
function before(entity: EntityDescriptor, {stranger}: Scene): EntityDescriptor {
  const keys = [keyOf(stranger)]
  return {...entity, idp: entity.idp && {...entity.idp, keys}, sp: entity.sp && {...entity.sp, keys}}
}

const isSamsa = ({entityId}: EntityDescriptor): boolean => entityId.includes('samsa')

/** The hub knows something else of SAMSA than SAMSA says. */
const hubThinks = (change: (samsa: EntityDescriptor, scene: Scene) => EntityDescriptor): Pick<Mishap, 'mistakes'> => ({
  mistakes: (scene) => ({
    hub: (setup) => ({...setup, services: setup.services.map((one) => (isSamsa(one) ? change(one, scene) : one))}),
  }),
})

/** The issuer publishes another certificate before the one that it uses. */
function withOneBefore(metadata: readonly RecordedMetadata[], {stranger, lab}: Scene): readonly RecordedMetadata[] {
  const other = `<md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${keyOf(stranger).certificates[0] ?? ''}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>`
  return metadata.map(({url, xml}) => ({
    url,
    xml: url === lab.efos.metadataUrl ? xml.replace('<md:KeyDescriptor', `${other}<md:KeyDescriptor`) : xml,
  }))
}

/** What those who receive messages have not been told, or got wrong. */
export const receiverMishaps: readonly Mishap[] = [
  {
    name: 'the hub has never loaded the service’s metadata',
    cause: 'ENT01',
    mistakes: () => ({hub: (setup) => ({...setup, services: setup.services.filter((one) => !isSamsa(one))})}),
  },
  {name: 'the hub has the service’s last certificate', cause: 'MET05', ...hubThinks(before)},
  {
    name: 'the hub has the service’s last reply address',
    cause: 'MET05',
    ...hubThinks((samsa) => ({
      ...samsa,
      sp: samsa.sp && {
        ...samsa.sp,
        assertionConsumers: samsa.sp.assertionConsumers.map((one) => ({...one, location: 'http://samsa.localhost/old'})),
      },
    })),
  },
  {
    name: 'the hub has the national IdP’s last certificate',
    cause: 'MET05',
    mistakes: (scene) => ({hub: (setup) => ({...setup, upstream: before(setup.upstream, scene)})}),
  },
  {
    name: 'the service has the hub’s last certificate',
    cause: 'MET05',
    mistakes: (scene) => ({samsa: (setup) => ({...setup, idp: before(setup.idp, scene)})}),
  },
  {
    name: 'the hub reads only the first of the national IdP’s certificates',
    cause: 'MET06',
    mistakes: (scene) => ({hub: (setup) => ({...setup, upstream: before(setup.upstream, scene)})}),
    published: withOneBefore,
  },
  {
    name: 'the hub passes no attribute on to the service',
    cause: 'ATR13',
    ...hubThinks((samsa) => ({...samsa, sp: samsa.sp && {...samsa.sp, requestedAttributes: []}})),
  },
  {
    name: 'the hub holds back the attribute that the service requires',
    cause: 'ATR13',
    ...hubThinks((samsa) => ({
      ...samsa,
      sp: samsa.sp && {...samsa.sp, requestedAttributes: samsa.sp.requestedAttributes.filter(({isRequired}) => !isRequired)},
    })),
  },
  {
    name: 'the hub’s map of levels has a hole',
    cause: 'LOA01',
    mistakes: () => ({hub: (setup) => ({...setup, levels: {[loa.sambi2]: loa.sambi2}})}),
  },
  {
    name: 'the hub and the local IdP send each other the user',
    cause: 'SES02',
    mistakes: () => ({
      hub: (setup) => {
        const localIdp = setup.services.find((one) => !isSamsa(one))
        return {...setup, upstream: localIdp ?? setup.upstream}
      },
      'local-idp': (setup) => ({...setup, services: [...setup.services, setup.upstream]}),
    }),
  },
  {name: 'the national IdP’s clock is ten minutes slow', cause: 'TIM08', clock: -600_000, seen: efosClock(-600_000)},
  {name: 'the national IdP’s clock is ten minutes fast', cause: 'TIM08', clock: 600_000, seen: efosClock(600_000)},
]

/** A server whose clock is wrong says so in every answer. */
function efosClock(ahead: number): NonNullable<Mishap['seen']> {
  return ({url, at}) => (new URL(url).hostname === 'efos.localhost' ? {date: new Date(at + ahead).toUTCString()} : {})
}
