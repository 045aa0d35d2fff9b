import {describe, expect, it} from 'vitest'
import {twinOf} from './attribute-twin.ts'
import {knownAttributes, namesOf} from './attributes.ts'
import {misfit} from './value-format.ts'

const sambi = 'http://sambi.se/attributes/1/'

describe('a name that nobody knows', () => {
  it.each([
    [`${sambi}EmployeeHsaId`, 'case', `${sambi}employeeHsaId`],
    ['http://www.w3.org/2000/09/xmldsig#X509SubjectName', 'case', 'http://www.w3.org/2000/09/xmldsig#x509SubjectName'],
    [`https://sambi.se/attributes/1/givenName`, 'slip', `${sambi}givenName`],
    [`${sambi}givenName/`, 'slip', `${sambi}givenName`],
    [` ${sambi}surname`, 'slip', `${sambi}surname`],
    ['1.2.752.29.4.13', 'slip', 'urn:oid:1.2.752.29.4.13'],
    ['givenName', 'short', `${sambi}givenName`],
    ['urn:sambi:names:attribute:surname', 'elsewhere', `${sambi}surname`],
  ] as const)('%j is most likely (%s) %s', (name, misses, meant) => {
    const twin = twinOf(name)
    expect([twin?.misses, twin?.meaning.name]).toEqual([misses, meant])
  })

  it('may be like no other', () => {
    expect(twinOf('urn:example:shoe-size')).toBeUndefined()
    expect(twinOf('')).toBeUndefined()
  })
})

describe('a name that is known', () => {
  it('is nobody else', () => {
    expect(knownAttributes.filter(({name}) => twinOf(name) !== undefined)).toEqual([])
  })

  it('is found by its friendly name, which several may share', () => {
    expect(namesOf('personalIdentityNumber')).toEqual([`${sambi}personalIdentityNumber`, 'urn:oid:1.2.752.29.4.13'])
    expect(namesOf('givenname')).toEqual([])
  })
})

describe('a value', () => {
  it.each([
    ['447766-3324', 'organisation-number'],
    ['2321000131', 'organisation-number'],
    ['Läsa;dia;SJF', 'commission-right'],
    ['BIF;Systemadministratör', 'system-role'],
    ['204010', 'six-digits'],
    ['1111137', 'seven-digits'],
    ['http://id.sambi.se/loa/loa3', 'loa'],
    ['anna@2321000131', 'affiliation'],
    ['', 'six-digits'],
    ['whatever', 'text'],
  ] as const)('%j is written as its attribute wants it (%s)', (value, format) => {
    expect(misfit(value, format)).toBeUndefined()
  })

  it.each([
    ['Inera AB', 'organisation-number', 'ett organisationsnummer'],
    ['Läsa', 'commission-right', 'aktivitet;informationstyp;räckvidd'],
    ['Läkare', 'six-digits', 'sex siffror'],
    ['loa3', 'loa', 'en känd tillitsnivå'],
    ['2321000131', 'affiliation', 'id@organisationsnummer'],
  ] as const)('%j is not (%s)', (value, format, expected) => {
    expect(misfit(value, format)?.sv).toBe(expected)
  })
})
