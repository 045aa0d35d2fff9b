import {describe, expect, it} from 'vitest'
import {isVgefosError} from '../../src/errors.ts'
import {findParty} from '../../src/parties/find-party.ts'
import {loadParties} from '../../src/parties/registry.ts'
import {chooseIdp} from './choose-idp.ts'

const assumedWithout = findParty(loadParties(), 'hjo')
const withIdp = findParty(loadParties(), 'goteborg')
const json = true

describe('the kind of IdP', () => {
  it('is what the flag says, whatever else is known', async () => {
    expect(await chooseIdp('keycloak', withIdp, ['https://idp.example/idp/shibboleth'], json)).toBe('keycloak')
  })

  it('is what an entityID gives away', async () => {
    expect(await chooseIdp(undefined, withIdp, ['urn:x', 'http://fs.example/adfs/services/trust'], json)).toBe('adfs')
  })

  it('is none for an organisation that is known to have no IdP', async () => {
    const {connection} = assumedWithout.idp
    const confirmed = {...assumedWithout, idp: {...assumedWithout.idp, connection: {...connection, confirmed: true}}}
    expect(connection.value).toBe('hub-idp')
    expect(await chooseIdp(undefined, confirmed, [], json)).toBe('none')
  })

  it.each([assumedWithout, withIdp])('is asked for with the flag to give when it is not known: $slug', async (party) => {
    const error: unknown = await chooseIdp(undefined, party, [], json).catch((reason: unknown) => reason)
    expect(isVgefosError(error) && error.code === 'E_USAGE' && error.says.sv).toContain(`vgefos package ${party.slug} --idp`)
  })
})
