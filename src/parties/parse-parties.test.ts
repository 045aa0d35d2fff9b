import {describe, expect, it} from 'vitest'
import {VgefosError} from '../errors.ts'
import {parseParties} from './parse-parties.ts'
import type {Party} from './party.ts'
import {loadParties} from './registry.ts'

const [vgr, harryda, ...others] = loadParties()
if (!vgr || !harryda) throw new Error('the register is empty')
const hubMember = others.find(({idp}) => idp.connection.value === 'hub-idp') ?? harryda

const register = (...parties: readonly unknown[]) => ({schema: 'vgefos.parties/1', parties})
const refusal = (raw: unknown): VgefosError => {
  try {
    parseParties(raw, 'some.json')
  } catch (error) {
    if (error instanceof VgefosError) return error
  }
  throw new Error('it was let in')
}
const bent = (change: Readonly<Record<string, unknown>>, party: Party = harryda) => register({...party, ...change})
const number = (value: string) => ({...harryda.organisationNumber, value})

describe('the register’s door', () => {
  it('lets a sound record in as it is', () => {
    expect(parseParties(register(vgr, harryda))).toEqual([vgr, harryda])
  })

  it.each([
    ['a wrong check digit', bent({organisationNumber: number('212000-1265')}), /check digit/],
    ['a number without hyphen', bent({organisationNumber: number('2120001264')}), /NNNNNN-NNNN/],
    [
      'a confirmed value without source',
      bent({shortName: {value: 'Härryda', confirmed: true, basis: 'source'}}),
      /source says where/,
    ],
    [
      'an assumed value called confirmed',
      bent({shortName: {value: 'Härryda', confirmed: true, basis: 'assumed', source: 'harryda.se'}}),
      /confirmed is true exactly when/,
    ],
    ['a bare value', bent({shortName: 'Härryda'}), /Expected Object/],
    ['an unknown förbund', bent({forbund: {value: 'dalsland', confirmed: false, basis: 'memory'}}), /dalsland/],
    ['a municipality without code', bent({municipalityCode: null}), /a municipality has a code/],
    ['a derived prefix that does not follow', bent({hsaIdPrefix: vgr.hsaIdPrefix}), /derived HSA-id prefix/],
    ['no domain', bent({domains: []}), /length/i],
    ['a word that nobody knows', bent({homepage: 'harryda.se'}), /homepage/],
    [
      'an own IdP that is none',
      bent({idp: {...harryda.idp, count: {value: 0, confirmed: false, basis: 'assumed'}}}),
      /own-idp/,
    ],
    [
      'SITHS in an IdP that is not there',
      bent({idp: {...hubMember.idp, usedForSiths: harryda.idp.usedForSiths}}, hubMember),
      /hub-idp/,
    ],
    [
      'more prepared IdPs than there are',
      bent({idp: {...vgr.idp, prepared: {...vgr.idp.count, value: 3}}}, vgr),
      /more IdPs are prepared/,
    ],
    ['a slug used twice', register(harryda, harryda), /same slug/],
    ['an organisation number used twice', register(vgr, {...vgr, slug: 'copy'}), /same organisation number/],
    [
      'a code used twice',
      register(harryda, {...hubMember, municipalityCode: harryda.municipalityCode}),
      /same municipality code/,
    ],
    ['nobody', register(), /length/i],
    ['another schema', {schema: 'vgefos.parties/2', parties: [vgr]}, /vgefos\.parties\/1/],
    ['nothing at all', undefined, /Expected Object/],
  ])('refuses %s and says so', (_case, raw, words) => {
    expect(refusal(raw).message).toMatch(words)
  })

  it('says in which file, where, and whose record it is', () => {
    const {code, message} = refusal(register(vgr, {...harryda, organisationNumber: number('212000-1265')}))
    expect(code).toBe('E_BAD_REGISTER')
    expect(message).toContain('some.json')
    expect(message).toContain('parties.1.organisationNumber.value (harryda): the check digit')
  })
})
