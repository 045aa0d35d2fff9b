import {describe, expect, it} from 'vitest'
import {isPersonal, knownAttributes, meaningOf} from './attributes.ts'
import {ineraAttributes} from './inera-attributes.ts'
import {loaNames, loaOf} from './loa.ts'

describe('known attributes', () => {
  it('are the 55 of the Inera IdP, and those of Sweden Connect', () => {
    expect(ineraAttributes).toHaveLength(55)
    expect(meaningOf('urn:oid:2.5.4.42')?.friendlyName).toBe('givenName')
  })

  it('have a name each', () => {
    expect(new Set(knownAttributes.map(({name}) => name)).size).toBe(knownAttributes.length)
  })

  it('are personal when they are numbers of a person, names or unknown', () => {
    expect(isPersonal('urn:credential:personalIdentityNumber')).toBe(true)
    expect(isPersonal('http://sambi.se/attributes/1/givenName')).toBe(true)
    expect(isPersonal('urn:example:unheard-of')).toBe(true)
  })

  it('are told apart by case, as receivers do', () => {
    expect(meaningOf('http://sambi.se/attributes/1/healthcareUnitName')).toBeUndefined()
  })
})

describe('names of levels', () => {
  it('are each listed once', () => {
    expect(new Set(loaNames.map(({uri}) => uri)).size).toBe(loaNames.length)
  })

  it('know the level, and who named it', () => {
    expect(loaOf('http://id.sambi.se/loa/loa3')).toMatchObject({level: 3, vocabulary: 'sambi', standing: 'in-use'})
    expect(loaOf('http://id.swedenconnect.se/loa/1.0/uncertified-loa3')?.standing).toBe('uncertified')
    expect(loaOf('http://id.sambi.se/loa/LoA3')).toBeUndefined()
  })
})
