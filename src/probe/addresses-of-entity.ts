import type {AddressUse} from '../evidence/probe.ts'
import type {MetadataDetails, RoleDetails} from '../saml/metadata-details.ts'
import type {PlannedAddress} from './plan.ts'
import {revocationAddresses} from './revocation-addresses.ts'

/**
 * Every address that an entity's metadata names: where browsers pass with messages, what people are shown, and where its
 * certificates say that their revocation is told. What is no web address is left out; the rules on metadata tell of it.
 */
export function addressesOfEntity(entityId: string, {roles}: MetadataDetails): readonly PlannedAddress[] {
  return roles.flatMap((role) => [...passedWithMessages(entityId, role), ...shown(entityId, role), ...revocation(entityId, role)])
}

function passedWithMessages(entityId: string, role: RoleDetails): readonly PlannedAddress[] {
  return role.endpoints.flatMap(({service, binding, location, responseLocation}) => {
    const short = binding?.split(':').at(-1) ?? null
    const use: AddressUse = {kind: 'login', entityId, role: roleOf(role), service, binding: short}
    // A browser comes by redirect with GET. What takes POST alone may say anything to another method, and HEAD costs least.
    return [location, responseLocation].flatMap((url) => planned(url, use, short === 'HTTP-Redirect' ? 'GET' : 'HEAD'))
  })
}

function shown(entityId: string, role: RoleDetails): readonly PlannedAddress[] {
  const use = (service: string): AddressUse => ({kind: 'shown', entityId, role: roleOf(role), service, binding: null})
  return [
    ...planned(role.errorUrl, use('errorURL'), 'HEAD'),
    ...(role.ui?.logos ?? []).flatMap((logo) => planned(logo, use('Logo'), 'HEAD')),
  ]
}

function revocation(entityId: string, role: RoleDetails): readonly PlannedAddress[] {
  return role.keys
    .flatMap(({certificates}) => certificates)
    .flatMap(revocationAddresses)
    .flatMap(({service, url}) => planned(url, {kind: 'revocation', entityId, role: roleOf(role), service, binding: null}, 'HEAD'))
}

function planned(url: string | undefined, use: AddressUse, method: PlannedAddress['method']): readonly PlannedAddress[] {
  const address = withoutPlaces(url?.trim() ?? '')
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return []
  const {username, hostname, href} = new URL(address)
  return username === '' && hostname !== '' ? [{url: href, method, uses: [use]}] : []
}

/** REFEDS lets an errorURL have places for a code and the like; they are no part of the path. */
function withoutPlaces(address: string): string {
  const end = address.search(/[?#]/)
  return end >= 0 && address.includes('ERRORURL_', end) ? address.slice(0, end) : address
}

function roleOf({role}: RoleDetails): AddressUse['role'] {
  return role === 'SPSSODescriptor' ? 'sp' : role === 'IDPSSODescriptor' ? 'idp' : null
}
