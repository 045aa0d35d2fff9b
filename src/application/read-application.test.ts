import {describe, expect, it} from 'vitest'
import {VgefosError} from '../errors.ts'
import type {GivenApplication} from './read-application.ts'
import {described, now, whole} from './testing-application.ts'

/** Our sentence in English, which must be one of wrong use and exist in Swedish too. */
function complaint(given: Partial<GivenApplication>): string {
  try {
    described(given)
  } catch (error) {
    if (!(error instanceof VgefosError)) throw error
    expect([error.code, error.exit, error.says.sv === error.says.en]).toEqual(['E_USAGE', 2, false])
    return error.says.en
  }
  throw new Error('nothing was wrong with it')
}

describe('an application as described', () => {
  it('is read whole', () => {
    const {attributes, levels, names, contacts, validUntil} = described(whole)
    expect(attributes.map(({meaning, isRequired}) => [meaning.friendlyName, isRequired]).at(-1)).toEqual(['mail', false])
    expect(levels).toEqual(['http://id.sambi.se/loa/loa3'])
    expect(names).toEqual({sv: 'Tidboken', en: 'The booking'})
    expect(contacts.map(({type}) => type)).toEqual(['technical', 'support'])
    expect(validUntil).toEqual(new Date(now.getTime() + 30 * 86_400_000))
  })

  it('asks for level 3 when nothing is said', () => {
    expect(described().levels).toEqual(['http://id.sambi.se/loa/loa3'])
  })

  it('takes a short attribute name as the one that the Inera IdP delivers, and a full name as it stands', () => {
    const names = (attributes: string[]) => described({attributes}).attributes.map(({meaning}) => meaning.name)
    expect(names(['employeeHsaId', 'givenName'])).toEqual(['http://sambi.se/attributes/1/employeeHsaId', 'http://sambi.se/attributes/1/givenName'])
    expect(names(['urn:oid:2.5.4.42', 'sn'])).toEqual(['urn:oid:2.5.4.42', 'urn:oid:2.5.4.4'])
    expect(names(['givenName', 'givenName'])).toHaveLength(1)
  })

  it('may be at http on this machine, and nowhere else', () => {
    for (const acs of ['http://localhost:8080/acs', 'http://app.localhost/acs', 'http://127.0.0.1:3000/acs', 'http://[::1]/acs'])
      expect(described({acs}).acs).toBe(acs)
    for (const acs of ['http://app.vardsystem.se/acs', 'http://localhost.vardsystem.se/acs', 'http://10.0.0.1/acs'])
      expect(complaint({acs})).toContain('is http')
  })

  it.each([
    ['a relative address', {acs: '/saml/acs'}, '--acs “/saml/acs” is not a whole web address'],
    ['an address without a host', {acs: 'https:///acs'}, '--acs “https:///acs” is not a whole web address'],
    ['another kind of address', {acs: 'ftp://app.vardsystem.se/acs'}, '--acs “ftp://app.vardsystem.se/acs” is not a whole web address'],
    ['a space in an address', {acs: 'https://app.vardsystem.se/a b'}, 'is not a whole web address'],
    ['a variable in an address', {acs: 'https://app.vardsystem.se/${HOME}'}, 'is not a whole web address'],
    ['a fragment', {slo: 'https://app.vardsystem.se/slo#x'}, '--slo may not have a #'],
    ['a password in an address', {acs: 'https://a:b@app.vardsystem.se/'}, 'or a user name in it'],
    ['a pattern', {acs: 'https://app.vardsystem.se/*'}, 'is a pattern'],
    ['a relative entityID', {entityId: 'minapp'}, '--entity-id “minapp” is not a whole address'],
    ['an entityID with a space', {entityId: 'https://app.vardsystem.se/min app'}, 'is not a whole address'],
    ['an entityID without end', {entityId: `https://app.vardsystem.se/${'x'.repeat(1024)}`}, 'is 1050 characters long'],
    ['a misspelt attribute', {attributes: ['emploeeHsaId']}, 'Did you mean employeeHsaId'],
    ['an attribute in other letters', {attributes: ['EMPLOYEEHSAID']}, 'Did you mean employeeHsaId'],
    ['an attribute by its word', {attributes: ['personnummer']}, 'Did you mean personalIdentityNumber'],
    ['an attribute like nothing', {attributes: ['zzzzzzzz']}, 'For example: employeeHsaId'],
    ['a misspelt full name', {attributes: ['http://sambi.se/attributes/1/employeeHsaID']}, 'Did you mean http://sambi.se/attributes/1/employeeHsaId'],
    ['a level that does not exist', {levels: ['loa7']}, '--loa does not know the level “loa7”'],
    ['a misspelt level', {levels: ['http://id.sambi.se/loa/LoA3']}, 'Did you mean http://id.sambi.se/loa/loa3'],
    ['a way to log in', {levels: ['urn:oasis:names:tc:SAML:2.0:ac:classes:TLSClient']}, 'is a way to log in'],
    ['a level on its way out', {levels: ['urn:sambi:names:ac:classes:LoA3']}, 'on its way out'],
    ['an empty name', {names: ['  ']}, '--name is empty'],
    ['a name on two lines', {names: ['Tid\nboken']}, '--name has a line break'],
    ['two Swedish names', {names: ['Tidboken', 'sv=Boken']}, 'twice in the same language'],
    ['a contact without an address', {contacts: ['support']}, '--contact “support” is no mail address'],
    ['a contact of an unknown kind', {contacts: ['boss=a@vardsystem.se']}, 'does not know the kind “boss”'],
    ['a logotype at http', {logo: 'http://app.vardsystem.se/logo.png'}, '--logo “http://app.vardsystem.se/logo.png” is not a whole https address'],
    ['a logotype of no size', {logo: 'https://app.vardsystem.se/logo.png', logoSize: 'big'}, '--logo-size “big” is no size'],
  ] as const)('is refused with one sentence for %s', (_what, given, says) => {
    const told = complaint(given)
    expect(told).toContain(says)
    expect(told).not.toContain('\n')
  })
})
