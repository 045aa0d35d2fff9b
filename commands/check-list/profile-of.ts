import type {OrganisationFile} from '../../src/checklist/organisation-file.ts'
import {profileNamed} from '../../src/checklist/profiles/index.ts'
import {type Profile, vgrHub} from '../../src/rules/profile.ts'

/** The profile that was asked for, with the organisation's own overrides that still count. Throws E_UNKNOWN_NAME. */
export function profileOf(flag: string | undefined, {profile: inFile, overrides}: OrganisationFile, today: string): Profile {
  const profile = profileNamed(flag ?? inFile ?? vgrHub.name)
  const own = overrides
    .filter(({until}) => until === undefined || until >= today)
    .map(({code, level, reason}) => [code, {level, because: {sv: reason, en: reason}}] as const)
  return {...profile, overrides: {...profile.overrides, ...Object.fromEntries(own)}}
}
