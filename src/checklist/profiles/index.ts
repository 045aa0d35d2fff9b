import {type Profile, vgrHub} from '../../rules/profile.ts'
import {ineraProfile} from './inera.ts'
import {saml2intProfile} from './saml2int.ts'
import {sambiProfile} from './sambi.ts'
import {swedenConnectProfile} from './sweden-connect.ts'

/** The default one first. What another profile weighs as the rules themselves do is not repeated in it. */
export const profiles: readonly Profile[] = [vgrHub, ineraProfile, sambiProfile, swedenConnectProfile, saml2intProfile]

export function findProfile(name: string): Profile | undefined {
  return profiles.find((profile) => profile.name === name)
}
