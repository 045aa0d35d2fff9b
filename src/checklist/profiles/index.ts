import {vgefosError} from '../../errors.ts'
import {type Profile, vgrHub} from '../../rules/profile.ts'
import {ineraProfile} from './inera.ts'
import {saml2intProfile} from './saml2int.ts'
import {sambiProfile} from './sambi.ts'
import {swedenConnectProfile} from './sweden-connect.ts'

/** The default one first. What another profile weighs as the rules themselves do is not repeated in it. */
export const profiles: readonly Profile[] = [vgrHub, ineraProfile, sambiProfile, swedenConnectProfile, saml2intProfile]

/** The profile of that name, as `--profile` gives it. Throws E_UNKNOWN_NAME. */
export function profileNamed(name: string): Profile {
  const profile = profiles.find((one) => one.name === name)
  if (profile) return profile
  throw vgefosError('E_UNKNOWN_NAME', {flag: '--profile', given: name, known: profiles.map((one) => one.name).join(', ')})
}
