import {describe, expect, it} from 'vitest'
import {ineraAttributes} from '../../src/saml/inera-attributes.ts'
import {loa} from '../../src/saml/names.ts'
import {loadPeople} from '../people/load-people.ts'
import type {PersonCertificate} from '../pki/hierarchy.ts'
import {attributesOf} from './attributes-of.ts'

const all = ineraAttributes.map(({name}) => name)
const certificate: PersonCertificate = {
  pem: '',
  base64: 'MII',
  subject: 'CN=x',
  issuer: 'CN=y',
  organisationName: 'MOCK x',
  policies: ['1.2.752.74.8.512'],
}

function valuesFor(key: string, requested: readonly string[] = all): Readonly<Record<string, readonly string[]>> {
  const person = loadPeople().find((candidate) => candidate.key === key)!
  const attributes = attributesOf({person, certificate, levelOfAssurance: loa.sambi3}, requested)
  return Object.fromEntries(attributes.map(({name, values}) => [name, values]))
}
const sambi = (name: string) => `http://sambi.se/attributes/1/${name}`

describe('the directory', () => {
  it('gives out what was asked for, once, in that order, and nothing else', () => {
    const requested = [sambi('surname'), 'urn:unknown', sambi('employeeHsaId'), sambi('surname')]
    expect(Object.entries(valuesFor('anna-andersson', requested))).toEqual([
      [sambi('surname'), ['Andersson']],
      [sambi('employeeHsaId'), ['TSTNMT2120001355-1001']],
    ])
  })

  it('never gives out an attribute without a value', () => {
    for (const {key} of loadPeople()) for (const values of Object.values(valuesFor(key))) expect(values).not.toEqual([])
  })

  it('acts in the first employment, and tells of all of them to who asks for that', () => {
    const values = valuesFor('karl-johan-lindqvist')
    expect(values[sambi('employeeHsaId')]).toEqual(['TSTNMT2321000131-1005'])
    expect(values['urn:allEmployeeHsaIds']).toEqual(['TSTNMT2321000131-1005', 'TSTNMT2120001561-1006'])
    expect(values['urn:allCommissions']).toHaveLength(3)
  })

  it('knows no commission for who has none', () => {
    expect(valuesFor('sara-nystrom')).not.toHaveProperty([sambi('commissionHsaId')])
  })

  it('keeps the personal number and mail of a protected identity to itself', () => {
    expect(JSON.stringify(valuesFor('nils-gronberg'))).not.toMatch(/200002292399|@nils|\.example/)
    expect(valuesFor('nils-gronberg')[sambi('givenName')]).toEqual(['Nils'])
  })

  it('writes organisation numbers with a hyphen, as HSA has been seen to', () => {
    expect(valuesFor('anna-andersson')[sambi('organizationIdentifier')]).toEqual(['212000-1355'])
    expect(valuesFor('anna-andersson')['urn:orgAffiliation']).toEqual(['TSTNMT2120001355-1001@2120001355'])
  })
})
