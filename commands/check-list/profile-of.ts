import type {OrganisationFile} from '../../src/checklist/organisation-file.ts'
import {findProfile, profiles} from '../../src/checklist/profiles/index.ts'
import {vgefosError} from '../../src/errors.ts'
import {type Profile, vgrHub} from '../../src/rules/profile.ts'

/** The profile that was asked for, with the organisation's own overrides that still count. Throws E_UNKNOWN_NAME. */
export function profileOf(flag: string | undefined, {profile: inFile, overrides}: OrganisationFile, today: string): Profile {
  const name = flag ?? inFile ?? vgrHub.name
  const profile = findProfile(name)
  if (!profile) throw vgefosError('E_UNKNOWN_NAME', {flag: '--profile', given: name, known: profiles.map((one) => one.name).join(', ')})
  const own = overrides
    .filter(({until}) => until === undefined || until >= today)
    .map(({code, level, reason}) => [code, {level, because: {sv: reason, en: reason}}] as const)
  return {...profile, overrides: {...profile.overrides, ...Object.fromEntries(own)}}
}
