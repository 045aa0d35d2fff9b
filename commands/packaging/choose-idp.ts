import {VgefosError} from '../../src/errors.ts'
import {type IdpKind, idpKinds, idpNames, kindOfEntityId} from '../../src/package/idp-kind.ts'
import type {Party} from '../../src/parties/party.ts'
import {isInteractive} from '../interactive.ts'
import {say} from '../language.ts'

/**
 * What the organisation's IdP is made of: the flag, else what its entityIDs give away, else that it is known to have
 * none, else what a person at the terminal says. Throws E_USAGE where nobody can be asked.
 */
export async function chooseIdp(flag: IdpKind | undefined, party: Party, entityIds: readonly string[], json: boolean): Promise<IdpKind> {
  if (flag !== undefined) return flag
  const given = entityIds.map(kindOfEntityId).find((kind) => kind !== undefined)
  if (given !== undefined) return given
  // What is merely assumed is no ground for writing somebody a guide.
  const {connection} = party.idp
  if (connection.confirmed && connection.value === 'hub-idp') return 'none'
  if (!json && isInteractive()) return askIdp(connection.value === 'hub-idp' ? 'none' : 'adfs')
  throw new VgefosError('E_USAGE', {
    sv: `Det är inte känt vad IdP:n hos ${party.officialName.value} är gjord av. Ange det: vgefos package ${party.slug} --idp adfs (eller ${others}).`,
    en: `It is not known what the IdP of ${party.officialName.value} is made of. Say it: vgefos package ${party.slug} --idp adfs (or ${others}).`,
  })
}

const others = idpKinds.filter((kind) => kind !== 'adfs').join(', ')

async function askIdp(likely: IdpKind): Promise<IdpKind> {
  const {select} = await import('@inquirer/prompts')
  const choices = idpKinds.map((value) => ({value, name: say(idpNames[value])}))
  const message = say({sv: 'Vilken slags IdP har organisationen?', en: 'What kind of IdP has the organisation?'})
  return select({message, choices, default: likely}, {output: process.stderr})
}
